package org.vestibule.invitation.many;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.query.ContactCriteria;
import org.vestibule.contact.query.ContactSearch;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.invitation.many.InviteManyOutcome.Made;
import org.vestibule.invitation.many.InviteManyOutcome.Refused;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.job.JobRow;
import org.vestibule.job.JobState;
import org.vestibule.job.RowOutcome;
import org.vestibule.job.command.JobCommands;
import org.vestibule.job.run.JobScene;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.staff.StaffAccount;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** What a job that invites many does with each contact, and what its dry run says before. */
@InServer
@BothDatabases
class InviteManyIT {

    @Inject
    InvitationMaker make;

    @Inject
    JobScene scene;

    @Inject
    InviteMany inviteMany;

    @Inject
    InviteContact inviteContact;

    @Inject
    LostRace race;

    @Inject
    InvitationQueryService invitations;

    @Inject
    JobCommands commands;

    @Inject
    PublicSite site;

    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    private StaffAccount owner;
    private Portal portal;
    private PortalRole role;
    private Contact fresh;
    private Contact open;
    private Contact silent;

    @BeforeEach
    void furnish() {
        owner = scene.owner();
        portal = site.portal("portal-" + mark);
        var form = PageContent.empty(Layout.ONE_COLUMN).plus("main", "crmUserInvite", Map.of());
        make.entryPages(portal, site.publish(portal, "join-" + mark, form), null, null);
        role = make.role(portal, "role-" + mark);
        fresh = make.contact("fresh-" + mark + "@example.org", "Fresh", mark);
        open = make.contact("open-" + mark + "@example.org", "Open", mark);
        silent = make.contact(null, "Silent", mark);
        InviteOutcome invited = scene.as(
                owner, () -> inviteContact.invite(InviteRequest.of(open.id(), portal.id(), Set.of(role.id()))));
        assertThat(invited).isInstanceOf(Invited.class);
    }

    @Test
    void skipsOpenInvitations() throws Exception {
        long id = made(request(OpenInvitationPolicy.SKIP, search(mark)));

        assertThat(codes(id))
                .isEqualTo(Map.of(fresh.id(), "WOULD_INVITE", open.id(), "OPEN_INVITATION", silent.id(), "NO_EMAIL"));
        assertThat(invitationsOf(fresh)).isEmpty();

        run(id);

        assertThat(codes(id))
                .isEqualTo(Map.of(fresh.id(), "INVITED", open.id(), "OPEN_INVITATION", silent.id(), "NO_EMAIL"));
        assertThat(invitationsOf(fresh)).hasSize(1);
        assertThat(invitationsOf(fresh).get(0).invitedByName()).isEqualTo(owner.displayName());
        assertThat(invitationsOf(open)).hasSize(1);
    }

    @Test
    void replacesOpenInvitations() throws Exception {
        long id = made(request(OpenInvitationPolicy.REPLACE, search(mark)));
        assertThat(codes(id)).containsEntry(open.id(), "WOULD_REPLACE");

        run(id);

        assertThat(codes(id)).containsEntry(open.id(), "INVITED");
        assertThat(invitationsOf(open))
                .hasSize(2)
                .extracting(InvitationSummary::status)
                .contains(InvitationStatus.SUPERSEDED);
    }

    @Test
    void replacesTheSameInvitationAfterALostRace() {
        InviteRequest request = InviteRequest.of(open.id(), portal.id(), Set.of(role.id()));

        InviteOutcome outcome = scene.as(
                owner, () -> race.loses(new AtomicInteger(1), () -> inviteContact.invite(request.replacingOpen(true))));

        assertThat(outcome).isInstanceOf(Invited.class);
        assertThat(invitationsOf(open)).hasSize(2);
    }

    @Test
    void forgetsTheWordsOfTheSearchOnceTheContactsAreCollected() throws Exception {
        long id = made(request(OpenInvitationPolicy.SKIP, search(mark)));

        assertThat(scene.rows(id)).hasSize(3);
        assertThat(scene.job(id).facts().parameters()).containsOnlyKeys("role", "open");
    }

    @Test
    void resendsOpenInvitations() throws Exception {
        awaitSent();
        long id = made(request(OpenInvitationPolicy.RESEND, search(mark)));
        assertThat(codes(id)).containsEntry(open.id(), "WOULD_RESEND");

        run(id);

        assertThat(codes(id)).containsEntry(open.id(), "RESENT");
        assertThat(invitationsOf(open)).hasSize(1);
    }

    @Test
    void invitesThoseWhoWereChosenAlone() throws Exception {
        long id = made(new InviteManyRequest(
                portal.id(), role.id(), OpenInvitationPolicy.SKIP, List.of(fresh.id()), search(""), 6000));

        assertThat(codes(id)).isEqualTo(Map.of(fresh.id(), "WOULD_INVITE"));
    }

    @Test
    void doesNotCountForTheLimitOfTheSender() throws Exception {
        long id = made(request(OpenInvitationPolicy.SKIP, search(mark)));
        run(id);

        assertThat(scene.requestedEmails(owner.id())).isEqualTo(1);
    }

    @Test
    void refusesWhatCannotBeMade() {
        assertThat(outcome(new InviteManyRequest(null, null, OpenInvitationPolicy.SKIP, List.of(), search(""), null)))
                .isEqualTo(Refused.NO_PORTAL);
        assertThat(outcome(
                        new InviteManyRequest(-1L, role.id(), OpenInvitationPolicy.SKIP, List.of(), search(""), null)))
                .isEqualTo(Refused.UNKNOWN_PORTAL);
        assertThat(outcome(new InviteManyRequest(
                        portal.id(), null, OpenInvitationPolicy.SKIP, List.of(), search(""), null)))
                .isEqualTo(Refused.NO_ROLE);
        assertThat(outcome(new InviteManyRequest(
                        portal.id(), -1L, OpenInvitationPolicy.SKIP, List.of(), search(""), null)))
                .isEqualTo(Refused.ROLE_NOT_GIVABLE);
        assertThat(outcome(new InviteManyRequest(
                        portal.id(), role.id(), OpenInvitationPolicy.SKIP, List.of(), search(""), 0)))
                .isEqualTo(Refused.PACE);
        assertThat(outcome(request(OpenInvitationPolicy.SKIP, search("x".repeat(501)))))
                .isEqualTo(Refused.SEARCH_TOO_LONG);
        var company = new ContactCriteria(null, false, null, null, "x".repeat(501), null, null);
        assertThat(outcome(request(OpenInvitationPolicy.SKIP, search("", company))))
                .isEqualTo(Refused.SEARCH_TOO_LONG);
        List<Long> many = Stream.iterate(1L, number -> number + 1)
                .limit(InviteManyRequest.MAX_CHOSEN + 1L)
                .toList();
        assertThat(outcome(new InviteManyRequest(
                        portal.id(), role.id(), OpenInvitationPolicy.SKIP, many, search(""), null)))
                .isEqualTo(Refused.TOO_MANY_CHOSEN);
    }

    private InviteManyRequest request(OpenInvitationPolicy policy, ContactSearch search) {
        return new InviteManyRequest(portal.id(), role.id(), policy, List.of(), search, null);
    }

    private static ContactSearch search(String words) {
        return search(words, ContactCriteria.NONE);
    }

    private static ContactSearch search(String words, ContactCriteria criteria) {
        return new ContactSearch(words, ContactSearch.Filter.ALL, criteria, ContactSearch.Order.NAME, false, null);
    }

    private InviteManyOutcome outcome(InviteManyRequest request) {
        return scene.as(owner, () -> inviteMany.make(request));
    }

    private long made(InviteManyRequest request) throws InterruptedException {
        long id = ((Made) outcome(request)).jobId();
        scene.await(id, job -> job.state() == JobState.CHECKED);
        return id;
    }

    private void run(long id) throws InterruptedException {
        scene.as(owner, () -> commands.start(id));
        scene.await(id, job -> job.state() == JobState.FINISHED);
    }

    private Map<Long, String> codes(long id) {
        return scene.rows(id).stream().collect(Collectors.toMap(JobRow::subjectId, row -> row.outcome()
                .map(RowOutcome::code)
                .orElseThrow()));
    }

    private List<InvitationSummary> invitationsOf(Contact contact) {
        return scene.as(owner, () -> invitations.ofContact(contact.id()).items());
    }

    private void awaitSent() throws InterruptedException {
        for (int look = 0; look < 100; look++) {
            if (invitationsOf(open).get(0).status() == InvitationStatus.SENT) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The invitation wasn't sent");
    }
}
