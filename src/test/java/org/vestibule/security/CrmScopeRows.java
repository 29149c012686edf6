package org.vestibule.security;

import static org.vestibule.security.PortalScopeTable.among;
import static org.vestibule.security.PortalScopeTable.at;
import static org.vestibule.security.PortalScopeTable.row;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.query.ContactCriteria;
import org.vestibule.contact.query.ContactQueryService;
import org.vestibule.contact.query.ContactSearch;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.command.CorrectInvitationAddress;
import org.vestibule.invitation.command.InvitationChanges;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.NewLinkRequestService;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOptions;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InvitePerson;
import org.vestibule.invitation.inviting.InvitePersonOutcome;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.invitation.inviting.PreviewInvitationEmail;
import org.vestibule.invitation.overview.InvitationOverview;
import org.vestibule.invitation.query.InvitationFilter;
import org.vestibule.invitation.query.InvitationHistory;
import org.vestibule.invitation.query.InvitationOrder;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.mail.EmailActivityService;
import org.vestibule.mail.wording.EmailTextService;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.member.access.ChangeRolesRequest;
import org.vestibule.member.access.MemberRoles;
import org.vestibule.member.access.PortalAccessService;
import org.vestibule.member.access.SendRecoveryLink;
import org.vestibule.member.address.RequestAddressChange;
import org.vestibule.member.query.PortalUserFilter;
import org.vestibule.member.query.PortalUserHistory;
import org.vestibule.member.query.PortalUserOrder;
import org.vestibule.member.query.PortalUserQueryService;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRoles;
import org.vestibule.portal.PortalSettings;
import org.vestibule.security.PortalScene.Furnished;
import org.vestibule.security.PortalScopeTable.Attempt;
import org.vestibule.shared.paging.Total;

/** How the actions of CRM users are tried, in the {@link PortalScopeTable}. */
final class CrmScopeRows {

    static final Map<String, List<Attempt>> TRIED = Map.ofEntries(
            row("InviteContact.invite", at -> at(InviteContact.class).invite(request(at))),
            row("InviteContact.refusal", at -> at(InviteContact.class)
                    .refusal(request(at))
                    .filter(refused -> !(refused instanceof InviteOutcome.UnknownPortal))),
            row("InvitePerson.invite", CrmScopeRows::invitedPerson),
            row("InviteOptions.of", CrmScopeRows::offered),
            row("PreviewInvitationEmail.preview", CrmScopeRows::previewed),
            row("ContactQueryService.search", CrmScopeRows::listed),
            row("ContactQueryService.portion", at -> at(ContactQueryService.class)
                    .portion(search(at), null)
                    .items()),
            row("ContactQueryService.idsAfter", at -> at(ContactQueryService.class)
                    .idsAfter(search(at), 0, 10)),
            row("ContactQueryService.following", at -> at(ContactQueryService.class)
                    .following(search(at), 100)
                    .orElseThrow()
                    .items()),
            row(
                    "ContactQueryService.portals",
                    at -> among(at(ContactQueryService.class).portals(), at)),
            row(
                    "InvitationOverview.portals",
                    at -> among(at(InvitationOverview.class).portals(), at)),
            row(
                    "InvitationOverview.openWork",
                    at -> at(InvitationOverview.class).openWork().newLinkAsked()),
            row("InvitationOverview.funnel", at -> at(InvitationOverview.class)
                    .funnel(at.portal().id())
                    .total()
                    .invited()),
            row("InvitationOverview.funnels", at -> at(InvitationOverview.class).funnels(null)),
            row("EmailTextService.of", at -> at(EmailTextService.class)
                    .of(at.portal().id())),
            row("PortalAccessService.deletedBy", CrmScopeRows::deleted),
            row("InvitationLifecycle.resend", at -> at(InvitationLifecycle.class)
                    .resend(at.invitation())),
            row("InvitationLifecycle.copyLink", at -> at(InvitationLifecycle.class)
                    .copyLink(at.invitation())),
            row("InvitationLifecycle.revoke", at -> at(InvitationLifecycle.class)
                    .revoke(at.invitation())),
            row(
                    "InvitationChanges.extend",
                    at -> at(InvitationChanges.class).extend(at.invitation()),
                    at -> at(InvitationChanges.class).extend(at.invitation(), Instant.now())),
            row("InvitationChanges.roles", at -> at(InvitationChanges.class).roles(at.invitation())),
            row("InvitationChanges.changeRole", at -> at(InvitationChanges.class)
                    .changeRole(at.invitation(), at.role().id())),
            row("CorrectInvitationAddress.correct", at -> at(CorrectInvitationAddress.class)
                    .correct(at.invitation(), "new-" + at.mark() + "@example.org")),
            row("InvitationQueryService.byId", at -> invitations().byId(at.invitation())),
            row("InvitationQueryService.usualEnd", at -> invitations().usualEnd(at.invitation())),
            row("InvitationQueryService.ineligibility", at -> invitations().ineligibility(at.invitation())),
            row(
                    "InvitationQueryService.ofContact",
                    at -> invitations().ofContact(at.contact().id()).items()),
            row("InvitationQueryService.intoPortalsWithoutAccess", at -> invitations()
                    .intoPortalsWithoutAccess(at.contact().id())),
            row("InvitationQueryService.page", at -> invitations()
                    .page(InvitationFilter.NONE, InvitationOrder.CREATED, true, null, Total.NONE)
                    .items()),
            row("InvitationQueryService.portion", at -> invitations()
                    .portion(InvitationFilter.NONE, InvitationOrder.CREATED, true, null)
                    .items()),
            row("InvitationQueryService.following", at -> invitations()
                    .following(new InvitationFilter(null, null, at.portal().id()), null, null, 100)
                    .orElseThrow()
                    .items()),
            row("InvitationQueryService.count", at -> invitations().count(InvitationFilter.NONE)),
            row(
                    "InvitationQueryService.counts",
                    at -> invitations().counts(InvitationFilter.NONE).all()),
            row("InvitationQueryService.newLinksAsked", at -> invitations().newLinksAsked(InvitationFilter.NONE)),
            row("InvitationQueryService.portals", at -> among(invitations().portals(), at)),
            row("InvitationQueryService.emailsAbout", at -> invitations().emailsAbout(at.invitation())),
            row(
                    "InvitationQueryService.emailsTo",
                    at -> invitations().emailsTo(at.contact().id()).items()),
            row("InvitationHistory.of", at -> at(InvitationHistory.class).of(at.invitation())),
            row("NewLinkRequestService.send", at -> at(NewLinkRequestService.class)
                    .send(at.invitation())),
            row("NewLinkRequestService.dismiss", CrmScopeRows::dismissed),
            row("EmailActivityService.read", at -> at(EmailActivityService.class)
                    .read(at.email())),
            row("EmailActivityService.retry", at -> at(EmailActivityService.class)
                    .retry(at.email())),
            row("MemberRoles.of", at -> at(MemberRoles.class).of(at.member().id())),
            row("MemberRoles.replace", at -> at(MemberRoles.class)
                    .replace(
                            at.member().id(),
                            List.of(new ChangeRolesRequest(at.user().id(), Set.of(), Set.of())))),
            row("PortalAccessService.of", at -> access().of(at.member().id())),
            row("PortalAccessService.close", at -> access().close(at.user().id())),
            row("PortalAccessService.reopen", at -> access().reopen(at.user().id())),
            row("PortalAccessService.signOutEverywhere", at -> access().signOutEverywhere(
                            at.user().id())),
            row("PortalAccessService.deactivate", CrmScopeRows::closedWithContact),
            row("SendRecoveryLink.send", at -> at(SendRecoveryLink.class)
                    .send(at.user().id())),
            row("RequestAddressChange.request", at -> at(RequestAddressChange.class)
                    .request(at.user().id(), "new-" + at.mark() + "@example.org")),
            row("PortalUserQueryService.page", at -> users().page(
                            PortalUserFilter.NONE, PortalUserOrder.NAME, false, null, Total.NONE)
                    .items()),
            row("PortalUserQueryService.portion", at -> users().portion(
                            PortalUserFilter.NONE, PortalUserOrder.NAME, false, null)
                    .items()),
            row("PortalUserQueryService.count", at -> users().count(PortalUserFilter.NONE)),
            row("PortalUserQueryService.counts", at -> users().counts(PortalUserFilter.NONE)
                    .all()),
            row("PortalUserQueryService.portals", at -> among(users().portals(), at)),
            row("PortalUserQueryService.byId", at -> users().byId(at.user().id())),
            row(
                    "PortalUserHistory.of",
                    at -> at(PortalUserHistory.class).of(at.user().id()).items()),
            row("PortalSettings.all", at -> among(portals().all(), at)),
            row("PortalSettings.named", at -> portals().named(at.portal().key())),
            row("PortalSettings.open", at -> portals().open(at.portal().id())),
            row("PortalSettings.withKey", at -> portals().withKey(at.portal().key())),
            row("PortalSettings.users", at -> portals().users(at.portal().id())),
            row("PortalSettings.invitePageProblem", at -> portals()
                    .invitePageProblem(at.portal().id())),
            row("PortalSettings.invitePages", at -> portals().invitePages(List.of(at.portal()))),
            row("PortalSettings.pages", at -> portals().pages(at.portal().id())),
            row("PortalSettings.images", at -> portals().images(at.portal().id())),
            row("PortalRoles.of", at -> at(PortalRoles.class).of(at.portal().id())),
            row("PortalRoles.pagesOpenedBy", at -> at(PortalRoles.class)
                    .pagesOpenedBy(at.role().id())),
            row("PortalRoles.openInvitationsWith", at -> at(PortalRoles.class)
                    .openInvitationsWith(at.role().id())));

    private CrmScopeRows() {}

    private static InvitationQueryService invitations() {
        return at(InvitationQueryService.class);
    }

    private static PortalAccessService access() {
        return at(PortalAccessService.class);
    }

    private static PortalUserQueryService users() {
        return at(PortalUserQueryService.class);
    }

    private static PortalSettings portals() {
        return at(PortalSettings.class);
    }

    private static InviteRequest request(Furnished at) {
        return new InviteRequest(
                at.member().id(), at.portal().id(), Set.of(at.role().id()), null, null, null, false);
    }

    private static Object offered(Furnished at) {
        var preview = at(InviteOptions.class).of(at.contact().id(), at.portal().id());
        return preview.roles().isEmpty() ? among(preview.portals(), at) : preview.roles();
    }

    private static Object previewed(Furnished at) {
        at(PortalRepository.class).forChange(at.portal().id()).orElseThrow().setEntryPages(at.invitePage(), null, null);
        return at(PreviewInvitationEmail.class).preview(request(at));
    }

    private static Object invitedPerson(Furnished at) {
        var person = ContactRequest.blank()
                .with(ContactField.LAST_NAME, "Tried")
                .with(ContactField.EMAIL, "tried-" + at.mark() + "@example.org");
        var outcome = (InvitePersonOutcome.Result) at(InvitePerson.class)
                .invite(
                        person,
                        contact -> InviteRequest.of(
                                contact, at.portal().id(), Set.of(at.role().id())));
        return outcome.outcome();
    }

    private static Object listed(Furnished at) {
        return at(ContactQueryService.class).search(search(at)).items();
    }

    static ContactSearch search(Furnished at) {
        var criteria = new ContactCriteria(null, false, null, at.portal().id(), "", null, null);
        return new ContactSearch("", ContactSearch.Filter.ALL, criteria, ContactSearch.Order.NAME, false, null);
    }

    private static Object deleted(Furnished at) {
        at(AuditTrail.class)
                .tell(at.user()
                        .event(AuditEventType.MEMBER__DELETED)
                        .with("contact", at.member().id()));
        return access().deletedBy(at.member().id());
    }

    // What they did is looked at by whoever sees everything.
    private static Object dismissed(Furnished at) {
        at(NewLinkRequestService.class).dismiss(at.invitation());
        Optional<PortalInvitation> invitation = at(InvitationRepository.class).byId(at.invitation());
        invitation.ifPresent(at(InvitationRepository.class)::readAgain);
        return invitation.filter(found -> !found.delivery().waitsForNewLink(Instant.now()));
    }

    private static Object closedWithContact(Furnished at) {
        access().deactivate(at.member().id(), List.of(at.user().id()));
        return at(PortalUserRepository.class).byId(at.user().id()).filter(user -> !user.active());
    }
}
