package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailStatus;
import org.vestibule.mail.transport.Handovers;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.testing.Invariants;

/** A portal for tests of concurrent changes of its invitations, and what must be true in the database after each. */
@ApplicationScoped
class RaceGround {

    static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("RACE_ROUNDS", "20"));

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** A person who was invited, and has the e-mail. */
    record Invitee(Contact contact, long invitation, String secret) {}

    @Resource(lookup = "jdbc/vestibule")
    private DataSource database;

    @Inject
    private Scene scene;

    @Inject
    private Handovers handovers;

    private Portal portal;

    synchronized Portal portal() {
        if (portal == null) {
            portal = scene.portal();
        }
        return portal;
    }

    Contact stranger() {
        return scene.contact("Ada", "Byron");
    }

    PortalRole partner() {
        return scene.role(portal(), "partner");
    }

    /** Invites a person to these roles through the application, and waits for the e-mail. */
    Invitee invitee(PortalRole... roles) {
        Contact contact = stranger();
        Set<Long> offered = Stream.of(roles).map(PortalRole::id).collect(Collectors.toSet());
        var invited = (Invited) scene.invite(InviteRequest.of(contact.id(), portal().id(), offered));
        long invitation = invited.invitation().id();
        await(invitation);
        return new Invitee(contact, invitation, newestSecret(invitation));
    }

    /** The secret of the latest link sent. */
    String newestSecret(long invitation) {
        return handovers.secret(scene.newestEmail(invitation).id()).orElseThrow();
    }

    /** The secrets of all links sent. */
    Stream<String> secrets(long invitation) {
        return emails(invitation).stream().flatMap(email -> handovers.secret(email.id()).stream());
    }

    List<EmailActivity> emails(long invitation) {
        return scene.emails(invitation);
    }

    /** Waits until no e-mail about it is unsent. */
    void await(long invitation) {
        Instant end = Instant.now().plus(TIMEOUT);
        while (scene.emails(invitation).stream().anyMatch(RaceGround::onItsWay)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Invitation " + invitation + " has e-mail that nobody sends");
            }
            Thread.onSpinWait();
        }
    }

    private static boolean onItsWay(EmailActivity email) {
        return email.status() == EmailStatus.PENDING_SEND || email.status() == EmailStatus.SENDING;
    }

    /** Checks the database after all e-mails about these invitations have been sent. */
    void assertInOrder(long... invitations) {
        for (long invitation : invitations) {
            await(invitation);
            assertThat(emails(invitation)).allSatisfy(email -> assertThat(handovers.times(email.id()))
                    .as("e-mail %d, %s", email.id(), email.status())
                    .isEqualTo(email.status() == EmailStatus.SENT ? 1 : 0));
        }
        try (Connection connection = database.getConnection()) {
            assertThat(Invariants.broken(connection, portal().id())).isEmpty();
            assertThat(Invariants.stuck(connection, Instant.now())).isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
