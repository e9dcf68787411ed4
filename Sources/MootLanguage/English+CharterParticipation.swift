extension Catalogue {
  /// The participation plan, which takes the place of a charter where the plan is to join.
  static let englishCharterParticipation = #"""
    charter.why-here.reason.heading = Why no community of our own
    charter.why-here.place.heading = The place
    charter.where.reason.whole-industry =
      The subject is wider than any one company’s product. Conversation about a whole industry belongs where the
      industry already meets, and people rarely move to a place that belongs to one of them. A community founded for
      it would spend its first years asking people to leave a place they like. Taking part there costs less, works
      sooner, and is the more credible.
    charter.where.reason.own-product =
      The subject is the company’s own product, and for so narrow a subject a place of one’s own would often be right.
      The plan still decides against it, because the people concerned already meet somewhere and it is better to be a
      good guest than an empty host. This decision is the one to look at again first ({see.founding-later}).
    charter.where.reason.any-topic =
      The people concerned already meet somewhere. The plan prefers to be a good guest there to being the host of an
      empty room. A place of one’s own has to be filled, kept in order, and paid for; taking part costs working time
      and some modesty.
    charter.where.venues.phrase =
      The conversation already happens elsewhere; the plan names “{phrase}”. That is where the company takes part, in
      one place properly before it tries a second.
    charter.where.venues.words =
      The conversation already happens elsewhere, and that is where the company takes part, in one place properly
      before it tries a second. The plan describes it as follows.
    charter.where.duty =
      The company is a guest in that place. It does not set the rules, it cannot remove what it dislikes, and what it
      builds up there belongs to the host. It should know the host’s terms and the people who enforce them before it
      says its first word.
    charter.where.purpose.open =
      Which place suits best can be judged once the purpose is known.
    charter.where.purpose.user-community =
      What makes a place right for this is that users ask there already, that answers can be found again, and that a
      vendor who answers is not shown the door.
    charter.where.purpose.best-practice =
      What makes a place right for this is that practitioners show their work there, and that those who sell are kept
      in check, the company included.
    charter.where.purpose.customer-dialogue =
      What makes a place right for this is that customers speak freely there. If they stop as soon as the company
      appears, it should only listen.
    charter.where.purpose.product-feedback =
      What makes a place right for this is that people who use the product describe their problems there at length,
      and that somebody from the company may ask back.
    charter.where.purpose.roadmap =
      What makes a place right for this is that the people whose plans depend on the product read it regularly, and
      that announcements are not taken for advertising there.
    charter.open.venue =
      in which place the company takes part

      The plan decides to join an existing place and does not name one. Everything else in this document waits for
      that.

    charter.taking-part.heading = How the company takes part
    charter.taking-part.guests.heading = As a guest
    charter.taking-part.contribution.heading = What it contributes
    charter.taking-part.confidentiality.heading = What it keeps to itself
    charter.taking-part.guests =
      The company’s people appear under their own names and say for whom they work. They read for some weeks before
      they write. They follow the rules of the place, including those they would not have made, and when its
      moderators decide against them they do not argue in public. They do not sell.
    charter.taking-part.contribution =
      It gives before it asks. The measure is whether somebody who will never be its customer was glad that its people
      were there.
    charter.taking-part.purpose.user-community =
      For users, that means answering questions nobody else can answer, and leaving the rest to those who like to.
    charter.taking-part.purpose.best-practice =
      For the exchange of practice, that means showing work of its own, mistakes included, under the names of those
      who did it.
    charter.taking-part.purpose.customer-dialogue =
      For the dialogue between customers, that means staying out of it unless asked, and being quick and plain when
      asked.
    charter.taking-part.purpose.product-feedback =
      For feedback, that means asking back until the problem is understood, and reporting there what became of it.
    charter.taking-part.purpose.roadmap =
      For news of the roadmap, that means telling it there as early as anywhere, and answering the questions that
      follow.
    charter.taking-part.confidentiality =
      Nothing about customers, prices, or unpublished plans is discussed there, in public or in private messages.
      Where competitors are in the room, competition law applies, and whoever hears talk of prices or markets leaves
      the conversation and says so.
    charter.open.delegates =
      who takes part in the company’s name

      Two or three people are enough, if they know the subject and are allowed to answer.

    charter.recognition.heading.participation-plan = Showing what works
    charter.recognition.stories.guest.phrase =
      What has worked for somebody is worth showing where others can learn from it. The plan provides for “{phrase}”, as
      far as the host’s rules allow.
    charter.recognition.stories.guest.words =
      What has worked for somebody is worth showing where others can learn from it. The plan describes how this is done,
      as far as the host’s rules allow.
    charter.recognition.stories.guest.open =
      When somebody there has solved something worth knowing, the company asks whether the story may be told, and points
      it at the person who struggles with the same thing. It is told in the words of whoever solved it. A story that
      sounds like advertising does harm in a place where the company is a guest.
    charter.recognition.curator.default.participation-plan =
      Until somebody else is named, whoever leads the work picks the stories and knows whom each should reach.
    charter.recognition.guest.program =
      The plan provides for a recognition program. It belongs to the company and not to the place: the host is asked
      before anybody is honored there.
    charter.recognition.guest.custom =
      The company thanks people there by name, in public, and soon. It hands out no titles and no prizes in a place that
      is not its own.
    charter.connections.guest.intro#one =
      The place is one touchpoint among several between these people and the company. One other is connected to it.
    charter.connections.guest.intro#other =
      The place is one touchpoint among several between these people and the company. {Count} others are connected to
      it.
    charter.connections.guest.named =
      The place is one touchpoint among several between these people and the company. The plan connects it to
      {channels}, and in each somebody knows what is being said there.
    charter.connections.guest.counted#one =
      The place is one touchpoint among several between these people and the company. One other is connected to it, with
      somebody who knows what is being said there.
    charter.connections.guest.counted#other =
      The place is one touchpoint among several between these people and the company. {Count} others are connected to
      it, each with somebody who knows what is being said there.
    charter.connections.guest.none =
      The place is one touchpoint among several between these people and the company, such as support, events, and
      mailings. None of the others is connected to it yet, so what is learned there reaches only those who read there
      themselves.
    charter.platform.heading.participation-plan = What the place must offer
    charter.platform.guest =
      The platform is the host’s, and so is the choice of it. What counts for the company is that its people can take
      part with little effort, that answers can be found again, and that what they wrote themselves can be copied.
    charter.platform.guest.must-haves =
      The company takes part in no place that does not offer the following.
    charter.open.place-criteria =
      what the place must offer

      The plan names no conditions of its own. Two or three are enough, and they are easier to name before anybody has
      grown fond of a place.

    charter.founding-later.heading = What would make the company found one after all
    charter.founding-later.intro =
      The decision to take part and not to found is right as long as its reasons hold. It should be taken again when
      they stop.
    charter.founding-later.adds.phrase =
      The plan already has an idea of what a place of its own could add: “{phrase}”. Whether anybody misses it is the
      first thing to find out.
    charter.founding-later.adds.words =
      The plan already has an idea of what a place of its own could add. Whether anybody misses it is the first thing
      to find out.
    charter.founding-later.signs =
      Any two of the following would be reason enough.

      - The same people keep coming to the company with questions that do not belong in the place where it is a guest.
      - The host closes the place, changes its terms, or no longer wants companies in it.
      - At least a dozen people say that they would come to a place of its own every week, and why.
      - What needs to be discussed cannot be said in front of everybody.
    charter.founding-later.purpose.open =
      Which further sign to look for depends on the purpose.
    charter.founding-later.purpose.user-community =
      For users helping users there is one more sign: good answers are lost there within days, and people ask for them
      again.
    charter.founding-later.purpose.best-practice =
      For the exchange of practice there is one more sign: practitioners want to show what they cannot show in public.
    charter.founding-later.purpose.customer-dialogue =
      For the dialogue between customers there is one more sign: customers ask to be put in touch with one another.
    charter.founding-later.purpose.product-feedback =
      For feedback there is one more sign: more suggestions arrive than can be followed up in a place without a status
      or a memory.
    charter.founding-later.purpose.roadmap =
      For news of the roadmap there is one more sign: customers ask for news that cannot be told to everybody.
    charter.founding-later.close =
      Even then, the people met in the meantime come first: they are asked before anything is founded, and the best of
      them are its founding members.
    """#
}
