package org.vestibule.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.designer.CommandEnvelope;
import org.vestibule.designer.DraftCommand;
import org.vestibule.designer.DraftCommandService;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailRateLimiter;
import org.vestibule.mail.NewEmail;
import org.vestibule.mail.Outbox;
import org.vestibule.mail.SenderRequest;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Slot;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.image.SomeImage;
import org.vestibule.page.publishing.PlanPublication;
import org.vestibule.page.publishing.PlanPublicationOutcome.Planned;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.testing.As;
import org.vestibule.testing.PublicSite;

/** Makes a portal with all that the staff see of a portal, by names that nothing else has. */
@ApplicationScoped
public class PortalScene {

    /**
     * A portal with all of it.
     *
     * @param mark a text in the names of all that is in it
     * @param contact has been invited, and has no account
     * @param member the contact that the portal user belongs to
     * @param invitePage on which invitations could be accepted; the portal names {@code page}, on which they can't
     */
    public record Furnished(
            String mark,
            Portal portal,
            PortalRole role,
            Contact contact,
            long invitation,
            long email,
            PortalUser user,
            Contact member,
            long page,
            long invitePage,
            long edit,
            long plan,
            long image) {

        public PortalScope scope() {
            return PortalScope.of(List.of(portal.id()));
        }
    }

    @Inject
    private As as;

    @Inject
    private PublicSite site;

    @Inject
    private InvitationMaker make;

    @Inject
    private MemberMaker makeMember;

    @Inject
    private PageRepository pages;

    @Inject
    private PageEditingService editing;

    @Inject
    private DraftCommandService drafts;

    @Inject
    private PlanPublication plans;

    @Inject
    private SomeImage someImage;

    @Inject
    private Outbox outbox;

    @Inject
    private EmailRateLimiter limits;

    @Inject
    private AuditTrail auditTrail;

    /** A portal with nothing in it. */
    public Portal bare() {
        return site.portal("bare-" + mark());
    }

    private static String mark() {
        return "k" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Transactional
    public Furnished furnished() {
        String mark = mark();
        Portal portal = site.portal("portal-" + mark);
        PortalRole role = make.role(portal, "role-" + mark);
        Contact contact = make.contact("ada-" + mark + "@example.org", "Ada", mark);
        // The inviter has no account, so that there is a reason why the invitation can't be accepted.
        Mailed mailed = as.someoneWith(Set.of(Right.INVITATIONS), () -> make.mailed(portal, contact, role));
        make.change(mailed, invitation -> {
            invitation.askForNewLink(Instant.now());
            auditTrail.tell(invitation.event(AuditEventType.INVITATION__NEW_LINK_ASKED));
        });
        PortalUser user = makeMember.user(portal, "hedy-" + mark + "@example.org", MemberMaker.PASSWORD);
        makeMember.change(user, ContactField.LAST_NAME, mark);
        makeMember.change(user, ContactField.EMAIL, "moved-" + mark + "@example.org");
        auditTrail.tell(user.event(AuditEventType.MEMBER__ROLES_CHANGED));
        long page = site.publish(portal, "page-" + mark, PageContent.empty(Layout.ONE_COLUMN));
        make.entryPages(portal, page, null, null);
        return new Furnished(
                mark,
                portal,
                role,
                contact,
                mailed.invitation(),
                email(mailed, mark),
                user,
                makeMember.contactOf(user),
                page,
                site.publish(
                        portal,
                        "join-" + mark,
                        PageContent.empty(Layout.ONE_COLUMN).plus("main", "crmUserInvite", Map.of())),
                edit(page, role),
                plan(page),
                someImage.in(portal));
    }

    private long email(Mailed about, String mark) {
        return outbox.enqueue(
                        new NewEmail(
                                EmailKind.INVITATION,
                                about.invitation(),
                                about.portal().id(),
                                about.contact().id(),
                                SenderRequest.named("Harbour"),
                                about.contact().name(),
                                about.contact().email().orElseThrow(),
                                Locale.ENGLISH,
                                "For " + mark,
                                "Dear " + mark,
                                "<p>Dear " + mark + "</p>",
                                null),
                        limits.replacing())
                .id();
    }

    /** The number of an edit of the draft. */
    private long edit(long page, PortalRole role) {
        return as.system(() -> {
            editing.openToRoles(page, List.of(role));
            long version = drafts.open(page).version();
            drafts.execute(page, CommandEnvelope.at(version), new DraftCommand.Add("content", Slot.of("main", 0)));
            drafts.leave(page);
            return version + 1;
        });
    }

    public Page pageOf(Furnished place) {
        return pages.byId(place.page()).orElseThrow();
    }

    private long plan(long page) {
        ZonedDateTime soon = ZonedDateTime.now(ZoneOffset.UTC).plusDays(3);
        return as.system(() -> ((Planned) plans.plan(page, soon)).publication().id());
    }
}
