package org.vestibule.widget.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.LogLines;

class WidgetFailureTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void readsNoMoreThanTheBeginningOfALongMessage() {
        var failure = new IllegalArgumentException("x".repeat(60_000));

        String why = assertTimeoutPreemptively(SOON, () -> WidgetFailure.why("enquiry p1", failure));

        assertThat(why)
                .startsWith("java.lang.IllegalArgumentException: xxx")
                .contains(", in META-INF/resources/widgets/enquiry.xhtml")
                .hasSizeLessThan(1500);
    }

    @Test
    void findsTheInnermostLocationInTheMessages() {
        var failure = new IllegalStateException(
                "/site/page.xhtml @3,4 value: no", new IllegalStateException("at /widgets/price.xhtml @17,20 it was"));

        assertThat(WidgetFailure.why("price p1", failure)).contains(", in widgets/price.xhtml, line 17");
    }

    @Test
    void endsIfExceptionsCauseEachOther() {
        var first = new IllegalStateException("first");
        first.initCause(new IllegalStateException("second", first));

        assertTimeoutPreemptively(SOON, () -> {
            assertThat(WidgetFailure.why("price p1", first)).contains("second");
            assertThatCode(() -> WidgetFailure.requireOwnFault(first)).doesNotThrowAnyException();
        });
    }

    @Test
    void isLoggedEvenIfTheMessageItselfFails() {
        assertThat(WidgetFailure.why("price p1", new Mute())).startsWith(Mute.class.getName());
    }

    @Test
    void isLoggedOnceAMinuteHoweverItsMessageAndTheAddressVary() {
        try (LogLines log = LogLines.follow()) {
            for (int visit = 0; visit < 100; visit++) {
                WidgetFailure.tell(
                        "price p7",
                        "/site/shop/pr%69ces;v=" + visit,
                        "fails",
                        new IllegalStateException("no " + visit));
            }
            WidgetFailure.tell("price p7", "/site/shop/prices", "fails", new IllegalStateException("no"));
            assertThat(log.about("The widget price p7 of /site/shop/")).hasSize(1);

            WidgetFailure.tell("price p7", "/site/shop/prices", "fails", new IllegalArgumentException("no"));
            WidgetFailure.tell("price p8", "/site/shop/prices", "fails", new IllegalArgumentException("no"));
            WidgetFailure.tell("price p7", "/site/shop/other", "fails", new IllegalArgumentException("no"));
            assertThat(log.about("of /site/shop/")).hasSize(4);
        }
    }

    private static final class Mute extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException();
        }
    }
}
