extension Parameter {
  static let joining: [Parameter] = [
    row(
      .reachableShare, "reachable_share", "π", "share of the eligible", 0...1, .beta(5, 5), .d,
      "Judgment: how many of those who could join can be reached at all. Ask the client."),
    row(
      .listedShare, "listed_share", "π_I", "share of the eligible", 0...1, .beta(27, 3), .d,
      "Judgment: of people on a list with addresses, how many an invitation reaches. Ask the client."),
    row(
      .discovery, "discovery", "p", "a year", 0...20, .logNormal(0.15, 0.7), .d,
      "Judgment. Bass fits of durables average 0.03 (Sultan, Farley, Lehmann 1990); an existing customer base is told of the community, so five times that."
    ),
    row(
      .imitation, "imitation", "q", "a year", 0...50, .logNormal(0.5, 0.5), .b,
      "Near the mean of 0.38 over 213 applications of the Bass model (Sultan, Farley, Lehmann 1990, doi:10.1177/002224379002700107), read at second hand."
    ),
    row(
      .imitationExponent, "imitation_exponent", "ω", "exponent", 0...2, .uniform(0.5, 1), .d,
      "Judgment: joining rises with friends inside at a falling rate (Backstrom et al. 2006, doi:10.1145/1150402.1150412)."
    ),
    row(
      .campaignResponse, "campaign_response", "r_c", "share of those reached, a campaign", 0...1, .beta(3, 97), .d,
      "Judgment: response to one mailing."),
    row(
      .searchShare, "search_share", "ψ", "share of discovery", 0...1, .beta(14, 6), .a,
      "About 80 % of a mature community's traffic comes from search (Gainsight; Stack Overflow 2010: 87 %). Observational."
    ),
    row(
      .searchFloor, "search_floor", "0.3", "share of search reach", 0...1, .fixed(0.3), .d,
      "Judgment: what search brings before anything is solved."),
    row(
      .searchHalf, "search_half", "S½", "solved questions", 1...1e7, .logNormal(300, 0.5), .d,
      "Judgment: solved questions at half of the reach of search."),
    row(
      .acceptance, "acceptance", "a_acc", "share of applications", 0...1, .beta(16, 4), .d,
      "Judgment: nothing was found on how many applications are accepted."),
    row(
      .applicationPatience, "application_patience", "τ_A", "days", 0.1...1000, .logNormal(7, 0.5), .d,
      "Judgment: mean time until a waiting applicant gives up."),
    row(
      .invitationAcceptance, "invitation_acceptance", "a_I", "share of invitations", 0...1, .beta(5, 15), .a,
      "Vendors report 8 to 15 % for open invitations and 50 to 70 % for teammates; observational."),
    row(
      .paidInvitationFactor, "paid_invitation_factor", "0.2", "factor", 0...1, .fixed(0.2), .d,
      "Judgment: an invitation to a paid community is accepted a fifth as often."),
    row(
      .staffInvitations, "staff_invitations", "i_E", "invitations an hour", 0...100, .logNormal(2, 0.5), .d,
      "Judgment: personal invitations an hour of outreach."),
    row(
      .outreachSaturation, "outreach_saturation", "20", "hours a week", 0.1...1000, .fixed(20), .d,
      "Judgment: outreach hours at which the next hour brings half as much."),
    row(
      .contributorInvitations, "contributor_invitations", "i_C", "invitations a week", 0...10, .logNormal(0.02, 0.7),
      .d, "Judgment: invitations a contributor sends under the invitation model."),
    row(
      .coreInvitations, "core_invitations", "i_K", "invitations a week", 0...10, .logNormal(0.10, 0.7), .d,
      "Judgment: invitations a core member sends under the invitation model."),
    row(
      .repulsion, "repulsion", "θ", "share of visitors", 0...1, .beta(5, 5), .d,
      "Judgment: of visitors who meet nothing but violations, how many turn back."),
  ]

  static let firstWeeks: [Parameter] = [
    row(
      .firstPost, "first_post", "a", "share of newcomers", 0...1, .beta(6.4, 33.6), .a,
      "16 % of new Slashdot accounts ever commented (Lampe, Johnston 2005, doi:10.1145/1099203.1099206); 16 % constructive activation on Wikipedia. Front-loaded, so one week."
    ),
    row(
      .silentReader, "silent_reader", "n_L/(n_L+n_D)", "share of silent newcomers", 0...1, .beta(17.6, 16), .d,
      "Judgment: of those who post nothing in their first week, who goes on reading."),
    row(
      .stayReplied, "stay_replied", "s₁", "share", 0...1, .beta(28, 22), .a,
      "0.56 post again after a reply (Joyce, Kraut 2006, doi:10.1111/j.1083-6101.2006.00033.x). Observational."),
    row(
      .stayUnreplied, "stay_unreplied", "s₀", "share", 0...1, .beta(22, 28), .a,
      "0.44 post again without a reply (Joyce, Kraut 2006). At most s₁."),
    row(
      .restLapsed, "rest_lapsed", "½", "share", 0...1, .fixed(0.5), .d,
      "Judgment: of first posters who do not stay, half go on visiting and half fall asleep."),
    row(
      .welcome, "welcome", "ω_v", "share of odds", 0...10, .logNormal(0.3, 0.5), .d,
      "Judgment: how much a greeting raises the odds of a first post."),
    row(
      .welcomeShare, "welcome_share", "0.2", "greetings an answer", 0...10, .fixed(0.2), .d,
      "Judgment: answering staff greets a fifth as many newcomers as it answers questions."),
    row(
      .firstWeekPosts, "first_week_posts", "λ_F", "posts a first poster", 0...100, .logNormal(0.7, 0.4), .c,
      "Fitted: further posts of first posters in their first week, in nine observed communities."),
    row(
      .firstWeekDispersion, "first_week_dispersion", "r_F", "gamma shape a first poster", 0.01...100,
      .logNormal(0.5, 0.4), .d, "Judgment: as for contributors."),
  ]

  static let stages: [Parameter] = [
    row(
      .readerContributes, "reader_contributes", "ℓ_C", "a week", 0...0.9, .logNormal(0.015, 0.5), .d,
      "Judgment: conversion between stages is often as low as one in a hundred (Preece, Shneiderman 2009)."),
    row(
      .readerLapses, "reader_lapses", "ℓ_D", "a week", 0...0.9, .logNormal(0.075, 0.35), .c,
      "From three practitioners' rules, which imply that 0.90 to 0.93 of casual visitors come again in a week."),
    row(
      .lapsedReturns, "lapsed_returns", "ℓ_R", "a week", 0...0.9, .logNormal(0.055, 0.3), .c,
      "Fitted to the share of a month's posters who return after a gap, a quarter in nine observed communities."),
    row(
      .contributorRests, "contributor_rests", "c_L", "a week", 0...0.9, .logNormal(0.195, 0.25), .c,
      "Fitted to who posts again after months and who returns, in nine observed communities."),
    row(
      .contributorLapses, "contributor_lapses", "c_D", "a week", 0...0.9, .logNormal(0.026, 0.3), .c,
      "Fitted to who posts again after months and who returns, in nine observed communities."),
    row(
      .promotion, "promotion", "g", "a week", 0...0.9, .logNormal(0.0095, 0.3), .c,
      "Fitted to who posts again after months and who returns, in nine observed communities."),
    row(
      .coreStepsBack, "core_steps_back", "k_C", "a week", 0...0.9, .logNormal(0.020, 0.3), .c,
      "Fitted to who posts again after months and who returns, in nine observed communities."),
    row(
      .coreLapses, "core_lapses", "k_D", "a week", 0...0.9, .logNormal(0.001, 0.5), .c,
      "Fitted to who posts again after months and who returns, in nine observed communities."),
    row(
      .reawakening, "reawakening", "w", "a week", 0...0.9, .logNormal(0.012, 0.5), .d,
      "Judgment: dormant accounts that never posted and come back to read."),
    row(
      .posterReawakening, "poster_reawakening", "w_P", "a week", 0...0.9, .logNormal(0.028, 0.3), .c,
      "Fitted to the share of a month's posters who return after a gap, a quarter in nine observed communities."),
    row(
      .departure, "departure", "x", "a week", 0...0.9, .logNormal(0.01, 0.4), .d,
      "Judgment: dormant accounts that are closed or gone for good."),
    row(
      .referenceLiveliness, "reference_liveliness", "0.7", "liveliness", 0.01...1, .fixed(0.7), .d,
      "Judgment: the liveliness at which the weekly rates of waking up and starting to post hold."),
    row(
      .coreCancellation, "core_cancellation", "0.3", "factor", 0...10, .fixed(0.3), .d,
      "Judgment: core members cancel a third as often as others."),
    row(
      .dormantCancellation, "dormant_cancellation", "2", "factor", 0...10, .fixed(2), .d,
      "Judgment: who sleeps cancels twice as often."),
  ]

  static let liveliness: [Parameter] = [
    row(
      .quietLiveliness, "quiet_liveliness", "φ₀", "liveliness", 0...1, .beta(7, 13), .d,
      "Judgment: how alive a place without posts feels; 1 switches critical mass off."),
    row(
      .livelinessHalf, "liveliness_half", "P½", "posts a week", 0.1...1e6, .logNormal(30, 0.6), .d,
      "Judgment near the Ren and Kraut model's 40 messages at which the benefit of more falls."),
    row(
      .livelinessSteepness, "liveliness_steepness", "n", "exponent", 0.1...10, .uniform(1, 3), .d,
      "Judgment; a sharp transition at a critical size in six of seven platforms (Dover, Kelman 2018, doi:10.1371/journal.pone.0205167)."
    ),
    row(
      .audienceReference, "audience_reference", "6000", "people", 1...1e9, .fixed(6000), .d,
      "Judgment: audiences below it feel alive with fewer posts."),
    row(
      .postMemory, "post_memory", "0.7", "share kept a week", 0...0.99, .fixed(0.7), .d,
      "Judgment: how long posts count for liveliness."),
    row(
      .overloadVolume, "overload_volume", "V₀", "posts a week", 1...1e6, .logNormal(280, 0.4), .d,
      "Judgment after Ren and Kraut 2014 (doi:10.1080/07370024.2013.828565): reading cost grows with what is read."),
    row(
      .overloadWeight, "overload_weight", "0.2", "factor", 0...10, .fixed(0.2), .d,
      "Judgment: churn added by overload."),
    row(
      .dilutionWeight, "dilution_weight", "0.2", "factor", 0...10, .fixed(0.2), .d,
      "Judgment: churn added by posts about other interests."),
    row(
      .dilutionVolume, "dilution_volume", "70", "posts a week", 1...1e6, .fixed(70), .d,
      "Judgment: posts a week from which other interests cost in full."),
  ]

  static let posting: [Parameter] = [
    row(
      .contributorPosts, "posts_per_contributor", "λ_C", "posts a week", 0...100, .logNormal(0.28, 0.3), .c,
      "Fitted with the rate classes: posts a poster and month in nine observed communities, median 3.3."),
    row(
      .corePosts, "posts_per_core_member", "λ_K", "posts a week", 0...500, .logNormal(2.0, 0.4), .c,
      "Fitted with the rate classes: posts a poster and month, and the share of the most active."),
    row(
      .contributorDispersion, "contributor_dispersion", "r_C", "gamma shape a member", 0.01...100,
      .logNormal(0.5, 0.4), .c, "From the concentration of posts among contributors of a brand community."),
    row(
      .coreDispersion, "core_dispersion", "r_K", "gamma shape a member", 0.01...100, .logNormal(0.6, 0.4), .c,
      "From the concentration of posts among contributors of a brand community."),
    row(
      .postingSpread, "posting_spread", "σ_H", "log sd", 0...3, .logNormal(1.4, 0.15), .c,
      "Fitted to the concentration of posts: lasting differences between members, in three classes."),
    row(
      .firstPostQuestion, "first_post_question", "π_F", "share of first posts", 0...1, .beta(16, 4), .d,
      "Judgment: first posts that are questions."),
    row(
      .contributorQuestion, "contributor_question", "π_C", "share of posts", 0...1, .beta(8, 12), .d,
      "Judgment: contributors' posts that are questions."),
    row(
      .coreQuestion, "core_question", "π_K", "share of posts", 0...1, .beta(2, 18), .d,
      "Judgment: core members' posts that are questions."),
    row(
      .seedingPosts, "seeding_posts", "μ_s", "posts an hour", 0...100, .logNormal(2, 0.4), .d,
      "Judgment: posts an hour of seeding."),
    row(
      .spamPosts, "spam_posts", "λ_Z", "posts a week", 0...1000, .fixed(2), .d,
      "Judgment: posts of a spam account that passed the platform's filter."),
  ]
}
