package org.vestibule.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.OwnDatabase;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;
import org.vestibule.testing.SmallDisk;

/** A packaged server whose disk becomes full while people are being invited, and has room again later. */
@Packaged
class FullDiskIT {

    private static final int PEOPLE = 12;
    private static final int MANY = 500;
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(15);

    private final Promises promises = new Promises();
    private SmallDisk disk;
    private PostOffice mails;
    private PackagedServer server;
    private Load load;

    @BeforeEach
    void aServerOnASmallDisk() throws Exception {
        disk = new SmallDisk(48);
        mails = new PostOffice();
        server = new PackagedServer("full")
                .within(disk.within())
                .with("VESTIBULE_DATA_DIR", disk.path().toString());
        mails.variables().forEach(server::with);
        load = new Load(server, mails, promises);
        server.start();
    }

    @AfterEach
    void endAll() throws Exception {
        load.close();
        server.close();
        mails.close();
        disk.close();
    }

    @Test
    void refusesCalmlyWhileThereIsNoRoomAndLosesNothing() throws Exception {
        load.invite(PEOPLE, () -> {});
        load.awaitMails(1);
        PostOffice.Given mail = mails.given().get(0);
        Invitee.Form invitee = Invitee.open(server.address(), mail.link()).orElseThrow();
        // Signing in is counted, which takes room.
        var user = new CrmUser(server.address());
        disk.fill();
        // Before Derby recovers, which may leave room that it can't use.
        assertThat(roomToSee()).isLessThan(64 * 1024);
        assertCalm(firstRefusal(user), "name=\"record:lastName\" value=\"Filler");
        // Recovering from that, Derby may have deleted a log, and have room for some more.
        assertThat(load.tryToInvite(PEOPLE, MANY)).isPositive();
        boolean accepted = isAcceptedOrCalmlyRefusedWithinSeconds(invitee);

        disk.makeRoom();
        server.awaitReady();
        assertThat(accepted || Invitee.accept(server.address(), mail.link())).isTrue();
        promises.accepted(mail.recipient());
        load.invite(PEOPLE, () -> {});
        server.stop();
        OwnDatabase database = moveToRoom();
        server.start();
        load.awaitEmptyOutbox();
        server.stop();

        database.asLeft(connection -> {
            var records = new Records(connection);
            records.assertWhole(promises);
            records.assertQuiet();
            records.assertLinksLive(mails);
            return null;
        });
        assertThat(mails.given()).hasSizeGreaterThanOrEqualTo(promises.invitations());
    }

    private double roomToSee() throws Exception {
        String meters = new Requests(server.address()).get("/metrics").body();
        Matcher room =
                Pattern.compile("(?m)^vestibule_data_free_bytes\\S* (\\S+)").matcher(meters);
        assertThat(room.find()).isTrue();
        return Double.parseDouble(room.group(1));
    }

    /** A disk that is full has room in files that are there, which is used up first. */
    private static HttpResponse<String> firstRefusal(CrmUser user) throws Exception {
        for (int i = 0; i < MANY; i++) {
            HttpResponse<String> answer = user.tryToAdd("Filler" + i, "filler" + i + "@example.org");
            if (answer.headers().firstValue("Location").isEmpty()) {
                return answer;
            }
        }
        throw new AssertionError("The full disk took " + MANY + " contacts");
    }

    /**
     * Not after all that waits for the disk has given up, which takes over a minute. Tables that are written less than contacts
     * may have room left in pages of their own: then the account is made, and counts.
     */
    private static boolean isAcceptedOrCalmlyRefusedWithinSeconds(Invitee.Form invitee) throws Exception {
        long begun = System.nanoTime();
        HttpResponse<String> answer = invitee.send();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(ANSWERED_WITHIN);
        if (answer.statusCode() == 303) {
            return true;
        }
        assertCalm(answer, "value=\"Byron\"");
        assertThat(answer.body()).doesNotContain(Invitee.Form.PASSWORD);
        return false;
    }

    private static void assertCalm(HttpResponse<String> refusal, String typed) {
        assertThat(refusal.statusCode()).isEqualTo(503);
        assertThat(refusal.headers().map())
                .containsKeys("Retry-After", "X-Request-Id", "X-Frame-Options", "Cache-Control");
        assertThat(refusal.body())
                .contains("The disk is full")
                .as("what was typed, to be sent again")
                .contains(typed)
                .contains(refusal.headers().firstValue("X-Request-Id").orElseThrow())
                .doesNotContain("Exception", "No space left");
        assertThat(refusal.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(refusal.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    /** The small disk goes with what runs within it; the e-mails that were claimed on it shall not have to wait. */
    private OwnDatabase moveToRoom() throws Exception {
        OwnDatabase database = OwnDatabase.derby(server);
        database.takeFrom(disk.fromOutside());
        database.itself(connection -> {
            new Records(connection).endClaims();
            return null;
        });
        server.within(List.of()).with("VESTIBULE_DATA_DIR", server.data().toString());
        return database;
    }
}
