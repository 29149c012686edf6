package org.vestibule.widget.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIPanel;
import jakarta.faces.event.PreRenderComponentEvent;
import org.junit.jupiter.api.Test;

class ComponentStateTest {

    private final UIPanel panel = new UIPanel();

    @Test
    void restoresAHiddenComponent() {
        ComponentState before = ComponentState.of(panel);
        assertThat(before.restore()).isFalse();

        panel.setRendered(false);
        assertThat(before.restore()).isTrue();
        assertThat(panel.isRendered()).isTrue();
    }

    @Test
    void removesAnExpressionThatHidesAComponent() {
        ComponentState before = ComponentState.of(panel);
        panel.setValueExpression("rendered", mock(ValueExpression.class));

        assertThat(before.restore()).isTrue();
        assertThat(panel.getValueExpression("rendered")).isNull();
    }

    @Test
    void removesNewListenersAndKeepsExistingOnes() {
        panel.subscribeToEvent(PreRenderComponentEvent.class, event -> {});
        ComponentState before = ComponentState.of(panel);
        panel.subscribeToEvent(PreRenderComponentEvent.class, event -> {
            throw new IllegalStateException();
        });

        assertThat(before.restore()).isTrue();
        assertThat(panel.getListenersForEventClass(PreRenderComponentEvent.class))
                .isEqualTo(before.listeners().get(0))
                .hasSize(1);
    }
}
