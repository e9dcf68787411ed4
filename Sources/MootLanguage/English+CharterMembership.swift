extension Catalogue {
  /// Membership and roles.
  static let englishCharterMembership = #"""
    charter.membership.heading = Membership
    charter.membership.eligibility.heading = Who may join
    charter.membership.joining.heading = How one joins
    charter.membership.employees.heading = Employees of the company
    charter.membership.leaving.heading = Leaving
    charter.membership.eligibility.phrase =
      Membership is meant for those whom the plan describes as “{phrase}”. In doubt, the purpose decides ({see.purpose}):
      whoever comes for it and can give something to the others belongs here.
    charter.membership.eligibility.words =
      The plan states in its own words for whom membership is meant. In doubt, the purpose decides ({see.purpose}):
      whoever comes for it and can give something to the others belongs here.
    charter.membership.eligibility.open =
      Nobody is asked who they are. The community is made for the people described in {see.members}, and others are
      welcome as long as they keep to the rules.
    charter.membership.eligibility.registration =
      The community is made for the people described in {see.members}. Others may join as long as they keep to the
      rules; nobody checks at the door.
    charter.membership.eligibility.approval =
      Whoever belongs to the people described in {see.members} is eligible. The rule should be short enough that two
      people who read the same application decide alike.
    charter.membership.eligibility.invitation =
      Those are invited who belong to the people described in {see.members} and whom the others would be glad to meet.
    charter.membership.eligibility.paid =
      Whoever belongs to the people described in {see.members} and pays the fee may join. Payment does not replace the
      rules of conduct.
    charter.membership.vetting.application =
      Every application is examined in the same steps.
    charter.membership.vetting.invitation =
      Before an invitation goes out, the same steps are taken every time.
    charter.membership.inviters.any =
      Members and the company’s staff may invite.
    charter.membership.inviters.staff =
      Only the company’s staff may invite. That keeps the circle as it was planned, and it makes the staff answerable
      for who is missing from it.
    charter.membership.inviters.core =
      Regulars and the company’s staff may invite. The right to invite is earned, and whoever uses it answers for the
      choice.
    charter.membership.inviters.members =
      Every member may invite, and so may the company’s staff. Whoever invites answers for the choice.
    charter.membership.leaving.phrase =
      About leaving, and about what stays behind, the planners have made a promise of their own: “{phrase}”.
    charter.membership.leaving.words =
      About leaving, and about what stays behind, the planners have made a promise of their own.
    charter.membership.employees.who.phrase =
      Of the company’s own people, those take part whom the plan names as “{phrase}”. It is part of their job, and
      members should know it.
    charter.membership.employees.who.words =
      The plan says which of the company’s own people take part. It is part of their job, and members should know it.
    charter.membership.employees.count#one =
      There is one of them at the start.
    charter.membership.employees.count#other =
      There are {count} of them at the start.
    charter.membership.employees.consulting =
      They advise and leave the floor to members.
    charter.membership.employees.answering =
      They answer what no member can answer, and they wait a while before they do.
    charter.membership.employees.moderating =
      Some of them moderate, and those keep out of every case in which their employer is criticized
      ({see.enforcement}).
    charter.caution.employees-outnumber =
      more employees than members

      The plan brings {count} employees. In the middle of {runs} simulated runs, {active} members are active at the
      end. Members who find mostly staff in the room will take it for a service desk.
    charter.membership.open =
      Anybody may read, and anybody may write. There is no application, no invitation, and no fee; whoever has
      something to ask or to say can do so at once. The company has chosen this because every hurdle turns away many
      people who would have been welcome, and because what is written here should also help those who never join.

      For members this means that they write in public. Customers, competitors, and search engines can read along, and
      what has been read cannot be unsaid.

      For those who run the community it means many passers-by, more spam, and little knowledge of who is there. The
      open door therefore depends on moderation ({see.moderation}), and success is measured by what people do, not by
      how many accounts exist.
    charter.membership.registration =
      Anybody may join by opening an account. It asks only for what is needed to tell people apart and to reach them,
      and nobody reviews it. It is a middle way: the threshold stays low, and every contribution still has an author.

      For members this means that what they write adds up under one name. Good answers build a reputation, and so does
      bad behavior.

      For those who run the community it means less spam, and somebody who breaks the rules can be stopped for good.
      The price is paid at the form: a good part of those who reach it turn back, so it has to stay short.
    charter.membership.approval =
      Membership is by application. Whoever wants to join says who they are and why, and a person reads it before the
      door opens. The only question is whether the applicant belongs to the people described in {see.members}. Who is
      refused is told why and may apply again when things have changed.

      For members this means that the others share their situation, and that they can write more freely than in
      public. They pay for it once, with a wait at the door.

      For those who run the community it means that every application costs working time. When applications pile up,
      the keenest people are the first to give up, so the wait has to be watched as closely as the decisions.
    charter.membership.approval.reviews.stated =
      The plan sets aside {hours} a week for reading applications.
    charter.membership.approval.reviews.assumed =
      For want of a decision, {hours} a week are assumed for reading applications.
    charter.membership.invitation =
      One joins by invitation only; nobody can apply. An invitation is a personal recommendation: whoever invites
      vouches that the guest belongs to the people described in {see.members} and introduces the guest to the others. The company has chosen this because what is to be said here is said only
      among people who know who else is in the room.

      For members this means candor, and with it a duty: what is said inside is not carried outside ({see.privacy}).
      Being invited is also a distinction, which wears off if invitations are given away freely.

      For those who run the community it means that the circle grows no faster than people invite, and that it comes
      to resemble those who do. Nobody finds such a community by chance. Somebody has to ask regularly who is missing,
      and without a steady trickle of invitations the circle shrinks.
    charter.membership.paid =
      Membership is paid for. The fee carries part of the cost, and it keeps out those who are not serious. It buys
      access and no privileges; the rules are the same for everybody.

      For members this means that they are customers of the community itself. They may expect something worth the
      money in every period they pay for, clear terms, and an exit without explanations.

      For those who run the community it means that few people pay before they have seen what they would get. What can
      be seen without paying deserves as much thought as the fee. Members who stop coming cancel, so a quiet month
      costs money.
    charter.membership.paid.fee = The plan sets the fee at {fee} {currency} a month.
    charter.membership.inside =
      The host decides who gets into the venue at all. Whoever has no account there cannot take part here, and whoever
      loses it there loses it here.
    charter.membership.change.open = From {time} on, the plan opens the community to anybody, without an account.
    charter.membership.change.registration = From {time} on, the plan lets anybody join by opening an account.
    charter.membership.change.approval = From {time} on, the plan admits new members by application only.
    charter.membership.change.invitation = From {time} on, the plan admits new members by invitation only.
    charter.membership.change.paid = From {time} on, the plan asks members for a fee.
    charter.membership.employees.wide =
      Employees of the company may be members like everybody else. They take part under their own names and are marked
      as employees, so that nobody has to guess who is speaking. They speak for the company only where that is their
      task, and none of them decides alone about criticism of the company.
    charter.membership.employees.intimate =
      In so small a circle employees and members sit at one table. Employees advise and listen. They are marked as
      employees, they stay fewer than the members, and they do not sell. Where an employee’s task and a member’s
      interest collide, the employee says so first.
    charter.membership.leaving.open =
      Where there are no accounts there is nothing to resign from; people simply stop coming. What they have written
      stays unless they ask for it to be made anonymous.
    charter.membership.leaving.registration =
      Members may close their account at any time and need not say why. What they have contributed stays, under a
      neutral name if they ask for it, because others rely on it. Nobody is put out except in the way that
      {see.enforcement} describes.
    charter.membership.leaving.approval =
      Members may leave at any time and need not say why. What they have contributed stays, under a neutral name if
      they ask for it, because others rely on it. Those who left in good standing need no second application to
      return. Nobody is put out except in the way that {see.enforcement} describes.
    charter.membership.leaving.invitation =
      Members may leave at any time and need not say why, though in a small circle a word of farewell is customary.
      What they have heard in confidence stays confidential after they have left. Nobody is put out except in the way
      that {see.enforcement} describes.
    charter.membership.leaving.paid =
      Members may cancel to the end of any period they have paid for, as easily as they joined. What they have
      contributed stays, under a neutral name if they ask for it. Who is excluded under {see.enforcement} gets the
      unused part of the fee back.
    charter.open.membership =
      how one becomes a member

      Nobody has chosen yet between open, registration, approval, invitation, and paid. What follows is the usual
      choice, registration, and is assumed until another is made.
    charter.open.review-hours =
      who reads the applications

      No hours are set aside for it. As things stand, nobody would ever be let in.
    charter.open.fee =
      the fee

      Membership is to be paid for, but no amount is given. Without one, neither members nor the forecast know what
      joining costs.
    charter.open.employees =
      which employees take part

      Their names, their number, and whether they answer, advise, or moderate still have to be settled.
    charter.caution.industry-by-invitation =
      an industry-wide subject behind a closed door

      A conversation meant for a whole industry cannot be had among invited guests alone. Either the subject is
      narrower than stated, or the door should open further.
    charter.caution.roadmap-in-public =
      plans told in public

      Under this membership model anybody can read along. What the company tells members about its roadmap, it tells
      its competitors too.

    charter.roles.heading = Roles and how to earn them
    charter.roles.overview.heading = Who does what
    charter.roles.earning.heading = How a role is earned and lost
    charter.roles.overview =
      Most members will mostly read. Some will write now and then, and a few will do most of the writing. The
      community depends on those few, and it should be plain what they can become.
    charter.roles.table.caption = The roles of the community
    charter.roles.table.role = Role
    charter.roles.table.does = What it does
    charter.roles.table.way = How one comes to it
    charter.roles.table.member.role = Member
    charter.roles.table.member.does = Reads, asks, and answers, as much or as little as suits
    charter.roles.table.member.way = By joining ({see.membership})
    charter.roles.table.regular.role = Regular
    charter.roles.table.regular.does = Writes week after week and is known to the others
    charter.roles.table.regular.way = By steady contribution; nobody applies for it
    charter.roles.table.superuser.role = Superuser
    charter.roles.table.superuser.does = Tidies threads, welcomes newcomers, advises the community manager
    charter.roles.table.superuser.way = By meeting the criteria below and being asked
    charter.roles.table.superuser-policing.role = Superuser
    charter.roles.table.superuser-policing.does = Hides posts that break the rules, explains why, welcomes newcomers
    charter.roles.table.superuser-policing.way = By meeting the criteria below and being asked
    charter.roles.table.moderator.role = Moderator
    charter.roles.table.moderator.does = Decides about posts as {see.moderation} describes
    charter.roles.table.moderator.way = Appointed by the company
    charter.roles.table.manager.role = Community manager
    charter.roles.table.manager.does = Leads the community and answers for it ({see.accountability})
    charter.roles.table.manager.way = Appointed by the company
    charter.roles.table.employee.role = Employee
    charter.roles.table.employee.does = Takes part under a visible mark, mostly to advise
    charter.roles.table.employee.way = By working for the company
    charter.roles.purpose.open =
      Which of these roles matters most depends on the purpose ({see.purpose}).
    charter.roles.purpose.user-community =
      The most valuable regulars here are patient people who answer the same beginner’s question for the tenth time.
      They are hard to find and easy to lose, and the community manager should know each of them.
    charter.roles.purpose.best-practice =
      The most valuable regulars here are practitioners who show unfinished work. Where one of them does so, others
      dare to, and the community manager should ask for it in person.
    charter.roles.purpose.customer-dialogue =
      The most valuable regulars here are hosts: customers who bring others together, ask the next question, and keep
      the conversation from becoming a hearing of the company.
    charter.roles.purpose.product-feedback =
      The most valuable regulars here are critics who describe a problem before they propose a solution. On the
      company’s side, at least one person who decides about the product has to take part, or feedback ends at the
      front desk.
    charter.roles.purpose.roadmap =
      The most valuable regulars here translate announcements into what they mean for daily work. On the company’s
      side, somebody has to take part who knows the plans and is allowed to talk about them.
    charter.roles.earning =
      The step up should be something to aspire to, so the criteria are written down and the same for everybody. The
      community manager makes the appointment and gives the reason. A role ends when its holder gives it back, has
      been absent for half a year, or has broken the rules; the first two are no disgrace.
    charter.roles.earning.easy =
      The bar is set low on purpose. A young community has few regulars and cannot afford to make them wait.
    charter.roles.earning.moderate =
      The bar is set so that an active member can reach it within the first half-year.
    charter.roles.earning.hard =
      The bar is set high. That protects the title, but in the first half-year hardly anybody will reach it, and until
      then the work has to be done by others.
    charter.roles.earning.policing =
      Because members police themselves here, superusers hold real power over what others write. They use it openly,
      never in a dispute of their own, and never without giving the reason.
    charter.roles.named#one =
      The plan names one role in particular, and says what it takes, what it allows, and what ends it.
    charter.roles.named#other =
      The plan names {count} roles in particular, and says what each takes, what it allows, and what ends it.
    charter.roles.named.table.caption = The roles that the plan names
    charter.roles.named.table.role = Role
    charter.roles.named.table.criteria = What it takes
    charter.roles.named.table.earliest = Possible after
    charter.roles.named.table.rights = What it allows
    charter.roles.named.table.term = For how long
    charter.roles.named.table.loss = What ends it
    charter.caution.late-roles =
      criteria that nobody can meet in the first half-year

      Nobody can become {roles} within six months of the start. Until then the work has to be done by others, and the
      role gives newcomers nothing to aim at.
    charter.open.criteria =
      the criteria for becoming a superuser

      Say which contributions count, over what period, and who decides.
    charter.open.criteria-policing =
      the criteria for becoming a superuser

      Say which contributions count, over what period, and who decides. Without superusers nobody keeps order here, so
      this has to be settled before the community opens.
    """#
}
