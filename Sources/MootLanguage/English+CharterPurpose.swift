extension Catalogue {
  /// Purpose and place: why there is a community, and why here.
  static let englishCharterPurpose = #"""
    charter.purpose.heading = Purpose and vision
    charter.purpose.kinds.heading = Purpose
    charter.purpose.vision.heading = Vision
    charter.purpose.interaction.heading = How people meet and learn
    charter.purpose.verb.user-community = help one another use the product well
    charter.purpose.verb.best-practice = learn from how others do the same work
    charter.purpose.verb.customer-dialogue = talk with one another as customers
    charter.purpose.verb.product-feedback = have a say in what the product becomes
    charter.purpose.verb.roadmap = learn early where the product is going
    charter.purpose.kinds.intro.charter#one = {Name} exists for one purpose: its members should be able to {purposes}.
    charter.purpose.kinds.intro.charter#other =
      {Name} exists so that its members can {purposes}. The order is deliberate. Where two purposes compete for time,
      money, or attention, the one named first wins.
    charter.purpose.kinds.intro.participation-plan#one =
      The company takes part for one purpose: its people and the people they meet should be able to {purposes}.
    charter.purpose.kinds.intro.participation-plan#other =
      The company takes part so that its people and the people they meet can {purposes}. The order is deliberate.
      Where two purposes compete for the same hours, the one named first wins.
    charter.purpose.kind.user-community.charter =
      **Users helping users.** The people who use the product every day know things about it that no manual holds. One
      member asks, another who has solved the same problem answers, and the answer stays where the next person will
      find it. The company’s own staff answer too, but the community has succeeded when they no longer need to answer
      first.
    charter.purpose.kind.user-community.participation-plan =
      **Users helping users.** People ask in public how to use the product, and others answer from experience. The
      company’s part is to be there when nobody else knows, to correct what is wrong without talking down to anybody,
      and otherwise to let users help one another.
    charter.purpose.kind.best-practice.charter =
      **Exchange of good practice.** Members do similar work in different organizations. They come to show one another
      how they do it, including what failed, and to take home what fits. The subject is the work and not any one
      product: a method that helps is welcome whatever tools it uses.
    charter.purpose.kind.best-practice.participation-plan =
      **Exchange of good practice.** Practitioners from many organizations compare how they do similar work. The
      company’s part is to bring practitioners of its own, who show what they do and what failed, and to take home
      what fits.
    charter.purpose.kind.customer-dialogue.charter =
      **Dialogue between customers.** Customers of one company rarely meet, although they share questions that only
      another customer can answer honestly: what it took, what it cost, whether they would do it again. The company
      brings them into one conversation and listens. It does not steer what they say.
    charter.purpose.kind.customer-dialogue.participation-plan =
      **Dialogue between customers.** Customers already compare notes in places that the company does not own. Its
      part is to be a courteous listener there, to answer when it is asked, and to leave alone what is not addressed
      to it.
    charter.purpose.kind.product-feedback.charter =
      **Feedback on the product.** Members know where the product gets in the way of their work. They come to say so
      where the people who build it will read it, to weigh it against what others say, and to see what becomes of it.
      Asking is a promise to answer. A suggestion that is declined deserves a reason, and one that is ignored costs
      the community a member.
    charter.purpose.kind.product-feedback.participation-plan =
      **Feedback on the product.** People say in public what they miss and what annoys them. The company’s part is to
      collect it, to ask back until it is understood, and to report in the same place what has become of it.
    charter.purpose.kind.roadmap.charter =
      **News of the roadmap.** Members build plans of their own around the product and need to know early what will
      change. They come to hear it in good time, to ask what it means for them, and to say when a plan would hurt.
      What they hear are intentions and not commitments, and they are asked to treat them so.
    charter.purpose.kind.roadmap.participation-plan =
      **News of the roadmap.** People who depend on the product ask in public where it is going. The company’s part is
      to tell them what it can, as intentions and not as commitments, and to hear early when a plan would hurt.
    charter.purpose.vision.phrase =
      One sentence describes the state that this work is meant to bring about, “{phrase}”, and hard decisions should
      be held against it.
    charter.purpose.vision.words =
      The planners have described the state that this work is meant to bring about. Hard decisions should be held
      against it.
    charter.purpose.interaction.phrase =
      A purpose is lived in encounters, and the planners have said how they imagine them: “{phrase}”. Whatever is
      built, organized, or paid for here should make that easier.
    charter.purpose.interaction.words =
      A purpose is lived in encounters. The planners have described how they imagine them, and whatever is built,
      organized, or paid for here should make that easier.
    charter.purpose.interaction.open =
      How people are to meet, contribute, and learn follows from the purpose and will be settled with it.
    charter.purpose.interaction.user-community =
      Most encounters here begin with a problem and end with a thank-you. Somebody is stuck and asks; somebody who has
      been there answers; a third, months later, finds both. Learning happens on the way.
    charter.purpose.interaction.best-practice =
      Most encounters here begin with a piece of work that somebody dares to show. Others ask how it was done, try it,
      and come back with what happened. Learning means leaving with something to try.
    charter.purpose.interaction.customer-dialogue =
      Most encounters here are conversations between two or three people who face the same decision. They need time,
      some privacy, and somebody who introduces them. Learning happens by comparing notes.
    charter.purpose.interaction.product-feedback =
      Most encounters here are between somebody who uses the product and somebody who builds it, with other users
      looking on and adding what they know. Both sides should leave knowing more than they came with.
    charter.purpose.interaction.roadmap =
      Most encounters here follow an announcement: members ask what it means for them, the people behind the plan
      answer, and the plan is better for it. Learning runs in both directions, or the meeting was a broadcast.
    charter.open.purpose =
      what all this is for

      No purpose has been chosen, and everything else hangs on it: who should join, how strict the rules must be, what
      success would look like. Until it is settled, the other sections can state only general rules.
    charter.open.vision =
      the vision

      One sentence should say what will be different once this has succeeded. Without it, hard decisions have nothing
      to be held against.
    charter.caution.many-purposes =
      {count} purposes

      That is a lot for a young community. People find it hard to see what a place is for when it is for everything;
      the first purpose should be filled with life before the last one is announced.

    charter.why-here.heading = Why this community exists, and why here
    charter.why-here.heading.participation-plan = Where to take part, and why there
    charter.why-here.place.heading.charter = Why here
    charter.why-here.pulse.heading = Why listening would not be enough
    charter.why-here.found.own-product =
      The subject of this community is narrow: the company’s own product and the work that is done with it. Public
      venues rarely go deep into such a subject, and nobody there can answer for the product. This is the case in
      which a place of one’s own is worth its cost.
    charter.why-here.found.whole-industry =
      The subject is wider than any one company’s product, and conversation about a whole industry tends to stay where
      it already happens. Founding a new place for it is the harder road, and it is taken knowingly. People will come
      only for something that they cannot get where they already are.
    charter.why-here.found.any-topic =
      The company has decided to found a place of its own rather than to take part in somebody else’s.
    charter.why-here.found =
      A place of one’s own brings freedom and a duty. Purpose, rules, and design can be fitted to these members and to
      nobody else. In return, nobody else will fill the place, keep it in order, or pay for it.
    charter.why-here.inside.own-product =
      The subject is the company’s own product and the work that is done with it. That would justify a place of its
      own, but these people already have one where they feel at home, and a corner of it can be theirs without asking
      anybody to form a new habit.
    charter.why-here.inside.whole-industry =
      The subject is wider than any one company’s product, and the conversation about it has a home already. A
      separate place would have to win people away from it. A corner inside it does not.
    charter.why-here.inside.any-topic =
      The company has decided to found its community inside a place that these people already visit.
    charter.why-here.inside =
      The community therefore borrows the host’s traffic, its accounts, and the trust it has earned. The price is that
      the host sets the outer rules. What this charter says holds within them, and where the two disagree, the host’s
      rules come first. If the host closes or changes its terms, the community has to move, and it should know
      beforehand what it would take along.
    charter.why-here.venues.phrase =
      People with this interest already have places to go; the plan names “{phrase}”. The community does not try to
      empty them. It takes up what they cannot offer and points back to them for the rest.
    charter.why-here.venues.words =
      People with this interest already have places to go. The community does not try to empty them; it takes up what
      they cannot offer and points back to them for the rest. The plan describes them as follows.
    charter.why-here.adds.phrase =
      What is new here is stated in the plan as “{phrase}”. That claim deserves testing: if members keep going
      elsewhere for it, the plan was wrong.
    charter.why-here.adds.words =
      The plan states what is new here. The claim deserves testing: if members keep going elsewhere for it, the plan
      was wrong.
    charter.why-here.purpose.open =
      Taking the pulse of public networks is cheaper than running a community, and for some goals it is enough.
      Whether it would be enough here can be judged once the purpose is known.
    charter.why-here.purpose.user-community =
      Listening to public networks would not do instead. They show when users are annoyed; they do not show how the
      next user solved the problem, and what is said there is out of sight within days. Answers need a place with a
      memory.
    charter.why-here.purpose.best-practice =
      Following public networks would not do instead. A talk shows the finished result, and a post shows less. People
      learn when they can ask how something was really done and get an answer from the one who did it, and for that
      the same people have to come back to the same place.
    charter.why-here.purpose.customer-dialogue =
      References and case studies would not do instead, because the company writes them. Customers who are about to
      decide, or who are stuck, want to hear from one another without a script, and they speak openly only among
      people they have come to know.
    charter.why-here.purpose.product-feedback =
      Taking the pulse of public networks would not do instead. It would tell the company what a few people think on a
      bad day. A judgment on a complex product takes a longer exchange: what was tried, to what end, and what would
      have helped.
    charter.why-here.purpose.roadmap =
      A newsletter would not do instead. It could announce what is coming, but it could not answer the question that
      follows every announcement, which is what it means for the reader’s own plans.
    charter.why-here.social.phrase =
      The company listens on public networks already, and what that gives it is put as “{phrase}”. That is worth
      keeping. It shows the pulse of opinion on any given day and costs little. What it cannot show is how people
      reason about a complex subject once they trust those they talk to.
    charter.why-here.social.words =
      The company listens on public networks already, and that is worth keeping: it shows the pulse of opinion on any
      given day and costs little. What it cannot show is how people reason about a complex subject once they trust
      those they talk to. The plan describes what listening delivers today.
    charter.why-here.social.none =
      What public networks already tell the company has not been written down. It should be, so that nobody later
      expects from this community what a search on those networks would have shown for less.
    charter.left-out.why-here.social =
      listening on public networks

      The company does not do it, and this community is not meant to make up for that.
    charter.open.placement =
      whether to found a place, to join one, or to found a community inside one

      The plan does not say. This charter is written as if a place of its own were founded, which is the most
      expensive of the three.
    charter.open.host-venue =
      inside which venue the community is founded

      The plan does not name the host. Its rules, its reach, and its terms decide much of what is possible here.
    charter.open.adds =
      what a new place would add

      People with this interest can meet elsewhere. As long as nobody can say what they would find here and not there,
      they have no reason to come.
    charter.assumption.venues =
      that these people have no good place to meet yet

      The plan names no existing venue. If there is one after all, fewer people will come than planned, and taking
      part there may be the better choice.

    charter.structure.heading = Structure
    charter.structure.one =
      Everything happens in one space. An empty room drives people away more surely than a crowded one, and dividing a
      young community makes every room emptier. A second space will be opened when members complain of too much
      traffic, and not before.
    charter.structure.default =
      Unless it is decided otherwise, everything happens in one space. Dividing a young community makes every room
      emptier, and an empty room drives people away. A second space can be opened when members complain of too much
      traffic.
    charter.structure.many =
      The community is divided into {count} spaces, so that members find what concerns them without wading through the
      rest. The division has a price. What activity there is spreads over all the spaces, and one in which nothing
      happens for weeks looks abandoned. A space that cannot be kept alive is folded back into its neighbor at the
      next review.
    charter.structure.named#other =
      The community has {count} spaces, so that members find what concerns them without wading through the rest.
    charter.structure.area = {area}
    charter.structure.area.share = {area}, which should concern about {share} of the audience
    charter.structure.price =
      The division has a price. What activity there is spreads over all the spaces, and one in which nothing happens
      for weeks looks abandoned. A space that cannot be kept alive is folded back into its neighbor at the next review.
    charter.structure.load =
      In the middle of {runs} simulated runs, {posters} people write at the end. Spread evenly, that is about {each} a
      space, and in nine runs out of ten between {low} and {high}. The spaces will not fill evenly, so each needs
      somebody who notices when it goes quiet.
    charter.structure.thin =
      In the middle of {runs} simulated runs, {posters} people write at the end. Spread evenly, that is only about
      {each} a space, and in nine runs out of ten between {low} and {high}. Fewer spaces at the start would be the
      safer plan: a conversation needs a handful of people who can count on one another.
    charter.structure.interests =
      The audience falls into {count} groups with interests of their own. What concerns only one of them should be
      easy to skip for the others.
    charter.structure.purpose.open =
      How the content is arranged will depend on the purpose ({see.purpose}).
    charter.structure.purpose.user-community =
      Within the space, content is arranged by question. Each question has a thread of its own, a title that says what
      is asked, and a mark once it is solved, because most readers will arrive from a search.
    charter.structure.purpose.best-practice =
      Within the space, content is arranged by the tasks of the trade and not by products, so that a method can be
      found by somebody who does not know its name.
    charter.structure.purpose.customer-dialogue =
      Within the space, there are few categories and long conversations. A directory of members, with what each is
      willing to be asked about, matters more than any index of topics.
    charter.structure.purpose.product-feedback =
      Within the space, each suggestion has a thread of its own and a visible status: new, under discussion, planned,
      declined, done. Duplicates are merged, so that support for an idea is counted once.
    charter.structure.purpose.roadmap =
      Within the space, announcements are kept apart from discussion. They are few and dated, each leads to the
      discussion that belongs to it, and superseded ones say so.
    charter.left-out.spaces =
      separate spaces for topics, regions, or products

      They can be added later; taking them away again is harder.
    charter.open.spaces =
      the names and subjects of the spaces, and who looks after each

      A space without somebody who looks after it should not be opened.
    """#
}
