package org.vestibule.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.OwnDatabase;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;

/**
 * A packaged server whose process is killed under load, {@code -Dkill.rounds} times, at moments that chance chooses: in turn
 * while an e-mail is being handed over, while people are being invited or while invitees accept, and while e-mails are being
 * sent. {@code -Dkill.seed} repeats a choice. In the end it is stopped in order, in the middle of sending.
 *
 * <p>E-mail is promised at least once: one that was handed over in the moment before the server died, too late to write it
 * down, is sent again.
 */
@Packaged
abstract class KilledServer {

    private static final Logger LOG = System.getLogger(KilledServer.class.getName());
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
    private static final int PEOPLE = 24;
    private static final int MORE_THAN_AT_ONCE = 8;

    private enum Moment {
        /** The mail server has the e-mail, and the server doesn't know yet. */
        HANDING_OVER,
        INVITING,
        ACCEPTING,
        SENDING
    }

    private final Random chance = new Random(SEED);
    private final Promises promises = new Promises();

    /** The claims that were open when the server died, by their e-mails' numbers. */
    private final Map<Long, Set<String>> doubts = new HashMap<>();

    /** The e-mail that was being handed over when the server died. */
    private volatile long cut;

    private final String name;

    private PostOffice mails;
    private PackagedServer server;
    private OwnDatabase database;
    private Load load;

    /** The name is the server's, and tells what is its own from what others have. */
    KilledServer(String name) {
        this.name = name;
    }

    /** Gives the server an empty database. */
    abstract OwnDatabase furnish(PackagedServer server) throws Exception;

    @BeforeEach
    void aServerThatSendsItsMailsHere() throws Exception {
        mails = new PostOffice();
        server = new PackagedServer(name);
        mails.variables().forEach(server::with);
        database = furnish(server);
        load = new Load(server, mails, promises);
        server.start();
    }

    @AfterEach
    void endAll() throws Exception {
        load.close();
        server.close();
        mails.close();
    }

    @Test
    void losesNothingAndSendsAgainOnlyWhatItCouldNotWriteDown() throws Exception {
        List<Moment> moments = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            if (moments.isEmpty()) {
                moments.addAll(List.of(Moment.values()));
                Collections.shuffle(moments.subList(1, moments.size() - 1), chance);
            }
            Moment moment = moments.remove(0);
            die(moment);
            Map<Long, String> claims = database.asLeft(connection -> {
                var records = new Records(connection);
                records.assertWhole(promises);
                assertHandedOverIsKnown(records);
                return records.claims();
            });
            if (moment == Moment.HANDING_OVER) {
                assertThat(claims).as("claims that are left").containsKey(cut);
            }
            claims.forEach((email, claim) ->
                    doubts.computeIfAbsent(email, none -> new HashSet<>()).add(claim));
            LOG.log(Level.INFO, "Seed {0}, round {1}, killed while {2}", String.valueOf(SEED), round, moment);
            server.start();
        }
        comeToRest();
        database.asLeft(connection -> {
            var records = new Records(connection);
            records.assertWhole(promises);
            records.assertQuiet();
            assertSentOnceOrInDoubt(records);
            records.assertLinksLive(mails);
            return null;
        });
    }

    private void die(Moment moment) throws Exception {
        switch (moment) {
            case HANDING_OVER -> {
                mails.shut();
                load.invite(PEOPLE, () -> {});
                mails.atTheCounter(deathAtTheCounter(1 + chance.nextInt(PEOPLE - 1)));
                mails.reopen();
            }
            case INVITING -> {
                Runnable end = deathAfter(2 + chance.nextInt(PEOPLE));
                load.expectDeath(true);
                load.invite(Integer.MAX_VALUE, end);
            }
            case SENDING -> {
                mails.shut();
                load.invite(PEOPLE, () -> {});
                mails.atTheCounter(deathAfter(1 + chance.nextInt(PEOPLE - 1)));
                mails.reopen();
            }
            case ACCEPTING -> {
                int before = mails.given().size();
                load.invite(PEOPLE, () -> {});
                load.awaitMails(before + PEOPLE);
                List<PostOffice.Given> given = mails.given();
                Runnable end = deathAfter(1 + chance.nextInt(PEOPLE / 2));
                load.expectDeath(true);
                load.accept(given.subList(before, before + PEOPLE), end);
            }
        }
        server.awaitEnd();
        load.expectDeath(false);
        mails.atTheCounter(() -> {});
    }

    /** Kills the server a random while after something has happened so many times. */
    private Runnable deathAfter(int times) {
        var left = new AtomicInteger(times);
        long micros = chance.nextInt(chance.nextBoolean() ? 2_000 : 200_000);
        return () -> {
            if (left.decrementAndGet() == 0) {
                new Thread(() -> killAfter(micros)).start();
            }
        };
    }

    /** Kills the server while so many e-mails have been taken and the last of them isn't confirmed. */
    private Runnable deathAtTheCounter(int mail) {
        var left = new AtomicInteger(mail);
        return () -> {
            if (left.decrementAndGet() == 0) {
                List<PostOffice.Given> given = mails.given();
                cut = given.get(given.size() - 1).number();
                killAfter(0);
            }
        };
    }

    private void killAfter(long micros) {
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
        try {
            server.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An e-mail that is out is on record as sent, or as being sent. */
    private void assertHandedOverIsKnown(Records records) throws Exception {
        Map<Long, String> status = records.emails();
        assertThat(mails.given())
                .allSatisfy(mail -> assertThat(status.get(mail.number())).isIn("SENT", "SENDING", "CANCELLED"));
    }

    /** A stop in order leaves nothing in doubt: what is being handed over at that moment is waited for and written down. */
    private void stopWhileSending() throws Exception {
        mails.shut();
        load.invite(MORE_THAN_AT_ONCE, () -> {});
        var stop = new CompletableFuture<Void>();
        mails.atTheCounter(() -> {
            if (!stop.isDone()) {
                stop.complete(null);
                server.awaitClosed();
            }
        });
        mails.reopen();
        stop.get(1, TimeUnit.MINUTES);
        server.stop();
        mails.atTheCounter(() -> {});
        Map<Long, String> claims = database.asLeft(connection -> new Records(connection).claims());
        assertThat(claims).allSatisfy((email, claim) -> assertThat(doubts.getOrDefault(email, Set.of()))
                .as("claims on e-mail %d that a kill left", email)
                .contains(claim));
    }

    private void comeToRest() throws Exception {
        stopWhileSending();
        database.itself(connection -> {
            new Records(connection).endClaims();
            return null;
        });
        server.start();
        load.awaitEmptyOutbox();
        server.stop();
    }

    private void assertSentOnceOrInDoubt(Records records) throws Exception {
        int twice = 0;
        for (var email : records.emails().entrySet()) {
            long times = mails.times(email.getKey());
            int inDoubt = doubts.getOrDefault(email.getKey(), Set.of()).size();
            assertThat(times)
                    .as("times that e-mail %s was handed over, %s", email, inDoubt + " times in doubt")
                    .isBetween(email.getValue().equals("SENT") ? 1L : 0L, 1L + inDoubt);
            twice += times > 1 ? 1 : 0;
        }
        LOG.log(
                Level.INFO,
                "{0} kills: {1} invitations and {2} acceptances kept, {3} e-mails in doubt, {4} of them sent twice",
                ROUNDS,
                promises.invitations(),
                promises.acceptances(),
                doubts.size(),
                twice);
    }
}
