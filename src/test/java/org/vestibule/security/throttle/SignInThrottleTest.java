package org.vestibule.security.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.vestibule.security.Caller;
import org.vestibule.security.throttle.SignInOutcome.Refused;
import org.vestibule.security.throttle.SignInOutcome.SignedIn;

class SignInThrottleTest {

    private static final List<String> KNOWN = List.of("known");
    private static final List<String> MADE_UP = List.of("made up");

    /** More than the number of permits for known browsers. */
    private static final int CROWD = 40;

    private final AttemptCounter counter = mock();
    private final Caller caller = mock();
    private final CurrentBrowser browser = mock();
    private final ThreadLocal<List<String>> brought = ThreadLocal.withInitial(() -> KNOWN);
    private final SignInThrottle throttle = new SignInThrottle(counter, caller, browser);

    private SignInOutcome<String> signIn() {
        return throttle.signIn("staff", "ada", requester -> Optional.of("ada"));
    }

    @Test
    void madeUpCookiesUseNoPermitsOfKnownBrowsers() throws Exception {
        var lookedFor = new CountDownLatch(CROWD);
        var end = new CountDownLatch(1);
        when(browser.hashes()).thenAnswer(call -> brought.get());
        when(counter.knownBrowser(any(), eq(KNOWN))).thenReturn(Optional.of("known"));
        when(counter.knownBrowser(any(), eq(MADE_UP))).thenAnswer(call -> {
            lookedFor.countDown();
            end.await();
            return Optional.empty();
        });
        when(counter.count(any())).thenReturn(Optional.empty());
        when(counter.countStranger(any(), eq(false))).thenReturn(new StrangerCount(List.of(), Optional.empty(), false));
        ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
        List<CompletableFuture<SignInOutcome<String>>> strangers = new ArrayList<>();
        for (int stranger = 0; stranger < CROWD; stranger++) {
            strangers.add(CompletableFuture.supplyAsync(
                    () -> {
                        brought.set(MADE_UP);
                        return throttle.signIn("staff", "ada", requester -> Optional.empty());
                    },
                    crowd));
        }
        lookedFor.await();

        assertThat(signIn()).isEqualTo(new SignedIn<>("ada", false));

        end.countDown();
        assertThat(strangers).extracting(CompletableFuture::join).anyMatch(Refused.class::isInstance);
        crowd.shutdown();
    }
}
