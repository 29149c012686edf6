package org.vestibule.widget.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.page.web.revision.RevisionViews;
import org.vestibule.widget.catalog.WidgetCatalog;
import org.vestibule.widget.internal.confine.ConfinedMap;
import org.vestibule.widget.internal.kind.GuardedKind;

class FailureWordsTest {

    private static final String OWN = "org.acme.Price";

    private static Exception thrownIn(String... classes) {
        var failure = new IllegalStateException();
        failure.setStackTrace(Stream.of(classes)
                .map(name -> new StackTraceElement(name, "price", name + ".java", 7))
                .toArray(StackTraceElement[]::new));
        return failure;
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ConfinedMap.class,
                ConfinedFaces.class,
                WidgetCall.class,
                WidgetCatalog.class,
                RevisionViews.class
            })
    void passOverOurFrameworkToTheWidgetsOwnCode(Class<?> framework) {
        assertThat(FailureWords.frame(thrownIn("java.util.Map", framework.getName(), OWN)))
                .hasValueSatisfying(frame -> assertThat(frame).startsWith(OWN + " ("));
    }

    @ParameterizedTest
    @ValueSource(classes = {Guarded.class, GuardedListener.class, GuardedKind.class})
    void nameNothingThatStandsAroundTheWidget(Class<?> guard) {
        assertThat(FailureWords.frame(thrownIn("java.util.Map", guard.getName(), OWN)))
                .isEmpty();
    }

    @Test
    void nameNoFrameIfNoneIsTheWidgets() {
        assertThat(FailureWords.frame(thrownIn("java.util.Map"))).isEmpty();
    }
}
