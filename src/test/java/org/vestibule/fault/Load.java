package org.vestibule.fault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.vestibule.testing.PackagedServer;

/** People who use a packaged server at the same time, and what they were promised. */
final class Load implements AutoCloseable {

    private static final String PORTAL = "Harbour Partner Portal";
    private static final int METER_SECONDS = 12;
    private static final Pattern WAITING_NONE = Pattern.compile("(?m)^vestibule_outbox_waiting\\S* 0\\.0");
    private static final int THREADS = 4;
    private static final int MINUTES = 5;

    /** Someone's next deed; false when there is nothing left to do. */
    @FunctionalInterface
    interface Deed {
        boolean done() throws IOException;
    }

    /** What someone does again and again, beginning with what they do once. */
    @FunctionalInterface
    interface Person {
        Deed begin() throws IOException;
    }

    private final PackagedServer server;
    private final PostOffice mails;
    private final Promises promises;
    private volatile boolean dying;
    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    Load(PackagedServer server, PostOffice mails, Promises promises) {
        this.server = server;
        this.mails = mails;
        this.promises = promises;
    }

    /** CRM users who add contacts and invite them, so many in all. */
    void invite(int most, Runnable afterEach) throws Exception {
        var left = new AtomicInteger(most);
        atOnce(() -> {
            var user = new CrmUser(server.address());
            return () -> left.getAndDecrement() > 0 && invite(user, afterEach);
        });
    }

    /** The same on a server where not everything succeeds, and on until something didn't, but not for ever; says how often. */
    int tryToInvite(int least, int most) throws Exception {
        var tries = new AtomicInteger();
        var failures = new AtomicInteger();
        atOnce(() -> {
            Optional<CrmUser> user = tryToSignIn(failures);
            return () -> user.isPresent()
                    && tries.getAndIncrement() < (failures.get() == 0 ? most : least)
                    && tryToInvite(user.get(), failures);
        });
        return failures.get();
    }

    /** What fails there must not be told as a wrong password. */
    private Optional<CrmUser> tryToSignIn(AtomicInteger failures) throws IOException {
        try {
            return Optional.of(CrmUser.atFirst(server.address()));
        } catch (IOException e) {
            if (!e.getMessage().endsWith(" 503")) {
                throw e;
            }
            failures.incrementAndGet();
            return Optional.empty();
        }
    }

    private boolean tryToInvite(CrmUser user, AtomicInteger failures) {
        try {
            return invite(user, () -> {});
        } catch (IOException e) {
            failures.incrementAndGet();
            return true;
        }
    }

    private boolean invite(CrmUser user, Runnable afterEach) throws IOException {
        String name = "Load" + number.incrementAndGet();
        String record = user.add(name, name.toLowerCase(Locale.ROOT) + "@example.org");
        if (!user.invite(record, PORTAL, "Message to " + name)) {
            throw new IOException("An invitation was refused");
        }
        promises.invited("Message to " + name);
        afterEach.run();
        return true;
    }

    /** Invitees who accept, each by the link in their e-mail. */
    void accept(List<PostOffice.Given> invitations, Runnable afterEach) throws Exception {
        var next = new AtomicInteger();
        atOnce(() -> () -> {
            int mine = next.getAndIncrement();
            return mine < invitations.size() && accept(invitations.get(mine), afterEach);
        });
    }

    private boolean accept(PostOffice.Given mail, Runnable afterEach) throws IOException {
        if (!Invitee.accept(server.address(), mail.link())) {
            throw new IOException("An invitee was not let in");
        }
        promises.accepted(mail.recipient());
        afterEach.run();
        return true;
    }

    /** Waits until the post office has been given so many e-mails. */
    void awaitMails(int count) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (mails.given().size() < count) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Only " + mails.given().size() + " of " + count + " e-mails came");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    /** Waits until there is no e-mail that the server still has to send, and has been none for longer than a meter is old. */
    void awaitEmptyOutbox() throws IOException {
        var meter = new Requests(server.address());
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        long busy = System.nanoTime();
        while (System.nanoTime() - busy < TimeUnit.SECONDS.toNanos(METER_SECONDS)) {
            if (!WAITING_NONE.matcher(meter.get("/metrics").body()).find()) {
                busy = System.nanoTime();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("There are e-mails that nobody sends");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /** Expects the server to be gone for those who are at work, or not. */
    void expectDeath(boolean expected) {
        dying = expected;
    }

    /** Lets everyone begin, and then all do their deeds until they are done or the server is gone. */
    private void atOnce(Person person) throws Exception {
        var here = new CountDownLatch(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(threads.submit(() -> {
                live(person, here);
                return null;
            }));
        }
        for (Future<?> one : running) {
            one.get(MINUTES, TimeUnit.MINUTES);
        }
    }

    private void live(Person person, CountDownLatch here) throws Exception {
        try {
            Deed deed = person.begin();
            here.countDown();
            here.await();
            boolean more = true;
            while (more) {
                more = deed.done();
            }
        } catch (IOException e) {
            here.countDown();
            if (!dying) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
