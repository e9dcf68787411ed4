extension Catalogue {
  /// The plans to begin from, and how they are compared.
  static let englishArchetypes = #"""
    command.archetypes.abstract = Compare the plans to begin from; with a name, print that plan.
    command.archetypes.discussion =
      Each is a complete plan with its reasons. 'folkmoot plan --from NAME' begins from one: its answers become proposals that you keep or change. Plans of your own in a folder stand beside the shipped ones with --folder.
    option.archetype = A plan to print as a scenario file; without it all are compared.
    option.archetype-folder = A folder with plans of your own, each a file that ends in .yaml or .yml.
    option.no-forecast = Do not run the short forecast that answers are held against.
    message.archetype-unknown = there is no plan named “{name}”; “folkmoot archetypes” lists them.
    message.archetype-similar = there is no plan named “{name}”. Did you mean {nearest}?
    explain.question =
      Asked in the section {section}: {ask}

      {why}

      An example: {example}
      Written to the section {clause} of the charter.
      Moves: {moves}.
    explain.question.text-only = nothing in the forecast, it is text only
    explain.clause =
      {id}

      A clause of the charter, in the article “{article}”. Its answers: {answers}.
    explain.clause-unasked =
      {id}

      A clause of the charter, in the article “{article}”. It follows from other clauses; nothing is asked for it.
    explain.archetype =
      {name}

      {summary} 'folkmoot archetypes {name}' prints the whole plan.
    archetypes.intro = Complete plans to begin from. People are those who could join; hours are the team's, a week.
    archetypes.column.name = plan
    archetypes.column.people = people
    archetypes.column.membership = membership
    archetypes.column.moderation = moderation
    archetypes.column.hours = hours
    archetypes.facts = {people} people; membership: {membership}; moderation: {moderation}; {hours} hours a week
    archetypes.next = 'folkmoot archetypes NAME' prints one with its reasons. 'folkmoot plan --from NAME' begins from it.
    archetypes.unreadable = This file has errors; 'folkmoot check' lists them.
    archetypes.folder-empty = There is no .yaml or .yml file in that folder.
    archetype.open-product-users = Users of a product ask and answer in public. Reach before identity, and some spam as its price.
    archetype.developer-superusers = Developers who keep order among themselves. Rights are earned, staff handles only what is reported.
    archetype.key-client-council = Sixty people from key accounts, invited one by one. Confidential, and heard before money is committed.
    archetype.partner-network = Certified partners in a regulated market. Nothing appears unread, and that slows talk down.
    archetype.industry-exchange = A whole industry, competitors among it. They already meet elsewhere, so it joins them there.
    archetype.paid-professional-network = A cooperative of peers who pay to be among themselves. The fee is the whole income.
    archetype.internal-practitioners = People of one firm who do the same work in forty places, an hour a week, inside the chat they have.
    archetype.open-source-project = Volunteers around a free library. Rights follow from work; the risk is that three people get tired.
    archetype.beta-feedback-circle = Testers for thirty weeks, then it ends. What counts is how fast they hear what became of a report.
    archetype.academy-alumni = Graduates of courses who bring cases from work. Invited with the certificate, and by each other.
    archetype.elected-board = A local association whose members elect a board. The board admits and decides; the members' meeting hears appeals.
    """#
}
