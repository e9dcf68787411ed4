// What one replicate's parameters and one phase's plan come to: the numbers that the weekly equations use.
//
// The names stand here once. Swift fills them (Coefficients+Build.swift); one that has the name of a parameter is that parameter
// where nothing else is said. Symbols are those of the page "The week".
#pragma once

#define MOOT_COEFFICIENTS(EACH) \
  /* weather, tide and renewal; sigma_J, sigma_P, sigma_T, rho_T; renewal: new eligible people a week over E_0 */ \
  EACH(weatherMemory) EACH(joinWeather) EACH(postWeather) EACH(tide) EACH(tideMemory) EACH(renewal) \
  /* liveliness: k, b (at least k), phi_0, P_1/2, n, 6000, 0.7, 0.7, V_0, 0.2, 70, 0.2, S_1/2 */ \
  EACH(spaces) EACH(interests) EACH(quietLiveliness) EACH(livelinessHalf) EACH(livelinessSteepness) \
  EACH(audienceReference) EACH(postMemory) EACH(overloadVolume) EACH(overloadWeight) EACH(dilutionVolume) \
  EACH(dilutionWeight) EACH(searchHalf) \
  /* joining: i_E*H_g/(1 + H_g/20); i_C; i_K; a_I with every factor of a price; p*kappa_p; q*kappa_q, both a year; omega; r_c; \
     psi; 0.3; s; G with every factor; l; H_rev; minutes; a_acc; 1 - exp(-7/tau_A); theta */ \
  EACH(staffInvitations) EACH(contributorInvitations) EACH(coreInvitations) EACH(invitationAcceptance) \
  EACH(discovery) EACH(imitation) EACH(imitationExponent) EACH(campaignResponse) EACH(searchShare) \
  EACH(searchFloor) EACH(gateSearch) EACH(gatePass) EACH(lostWhenStopped) EACH(reviewHours) EACH(reviewMinutes) \
  EACH(acceptance) EACH(applicantsGiveUp) EACH(repulsion) \
  /* posting: odds of a first post without the greeting; omega_v; 0.2*H_a*mu_a; H_s*mu_s; lambda_F; r_F; lambda_C*delta; \
     lambda_K*delta; r_C; r_K; m_c of the three classes; share of the light, of the medium among the others; z; lambda_Z; pi_F; \
     pi_C; pi_K */ \
  EACH(firstPostOdds) EACH(welcome) EACH(greetings) EACH(seedingPosts) EACH(firstWeekPosts) \
  EACH(firstWeekDispersion) EACH(contributorPosts) EACH(corePosts) EACH(contributorDispersion) EACH(coreDispersion) \
  EACH(lightRate) EACH(mediumRate) EACH(heavyRate) EACH(lightShare) EACH(mediumShare) \
  EACH(spamAccounts) EACH(spamPosts) EACH(firstPostQuestion) EACH(contributorQuestion) EACH(coreQuestion) \
  /* violations: y_0*v*v_rules; chi; tau_1/2; 1/2; 2; 0.9; 0.3; 5 */ \
  EACH(violations) EACH(violationContagion) EACH(contagionHalf) EACH(violationCap) EACH(newcomerViolations) \
  EACH(newcomerViolationCap) EACH(coreViolations) EACH(olderPosts) \
  /* moderation: H_m; W_cov in days; mu_r; mu_h; f; prec; u_f; v_f; v_s; kappa_m; 0.1; 0.9; x_c; esc; rec_p; x_p; rec_q; x_q; \
     TPR; FPR; resc; 4; beta_ban; b_W */ \
  EACH(moderationHours) EACH(coverWait) EACH(readingSpeed) EACH(handlingSpeed) EACH(flagRecall) \
  EACH(flagPrecision) EACH(wrongfulFlag) EACH(viewsBeforeFlag) EACH(viewsBeforeSweep) EACH(communityPower) \
  EACH(contributorPower) EACH(communityCeiling) EACH(communityMistakes) EACH(escalation) EACH(postRecall) \
  EACH(postMistakes) EACH(preRecall) EACH(preMistakes) EACH(filterRecall) EACH(filterFalseAlarm) EACH(rescue) \
  EACH(queueWeeks) EACH(banRate) EACH(unpublishedLeaving) \
  /* replies: kappa; r_Q; H_a*mu_a; sigma_staff; tau_W in days; s_acc; delta_S, at most 1 */ \
  EACH(replies) EACH(replyClumping) EACH(staffAnswers) EACH(staffReplyEffect) EACH(replyPatience) EACH(solvedShare) \
  EACH(solutionDecay) \
  /* movement: s_1; s_0; rho; 1/2; n_L/(n_L + n_D); kappa_w/0.7; h; the factor of shared work on C and K; eta; tau_eta; zeta; 0.15; \
     capacity; 8; then weekly rates -ln(1 - sum)*p_i/sum of each row, presets and kappa_g and the lapse factor inside; \
     cancellation c from L, R, C; 0.3c from K; 2c from D and Z */ \
  EACH(stayReplied) EACH(stayUnreplied) EACH(removalDeterrence) EACH(restLapsed) EACH(silentReader) EACH(pull) \
  EACH(churn) EACH(posterChurn) EACH(exposureChurn) EACH(exposureHalf) EACH(unheardChurn) EACH(askingShare) \
  EACH(feedbackCapacity) EACH(responseMemory) \
  EACH(readersStart) EACH(readersLapse) EACH(lapsedReturn) EACH(lapsedFallAsleep) \
  EACH(contributorsPromoted) EACH(contributorsLapse) EACH(contributorsFallAsleep) EACH(coreStepsBack) \
  EACH(coreFallsAsleep) EACH(dormantWake) EACH(dormantLeave) EACH(sleepersReturn) EACH(sleepersLeave) \
  EACH(cancellation) EACH(coreCancellation) EACH(dormantCancellation) \
  /* value and cost: cases a week; d_v; ticket cost; gap/100*causal share*revenue/52 a firm; b_L; M; F; M/F; value of an item; fees a \
     member and week; H_a + H_g + H_s; planned review hours; wage; platform a week. Money in the scenario's currency */ \
  EACH(tickets) EACH(deflection) EACH(ticketCost) EACH(renewalGain) EACH(readerGapShare) EACH(audience) EACH(firms) \
  EACH(peoplePerFirm) EACH(itemValue) EACH(fees) EACH(otherHours) EACH(plannedReviewHours) EACH(wage) \
  EACH(platformCost)
