package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work of the system within somebody's request: the request must not go on with the system's rights. */
class SystemWorkTest {

    private final CurrentCaller caller = new CurrentCaller();
    private final SystemWork system = new SystemWork(caller);

    @BeforeEach
    void aRequestOfACrmUser() {
        caller.become(7L, "Grace Hopper", Set.of(Right.CONTACTS), PortalScope.ALL);
        caller.asksFrom("192.0.2.7");
    }

    @Test
    void hasAllRightsAndNoAddress() {
        system.run(() -> {
            assertThat(caller.id()).isNull();
            assertThat(caller.name()).isEqualTo("Vestibule");
            assertThat(caller.address()).isNull();
            assertThat(caller.rights()).isEqualTo(EnumSet.allOf(Right.class));
        });
    }

    @Test
    void restoresTheCallerOfTheRequest() {
        system.run(() -> {});

        assertCrmUser();
    }

    @Test
    void restoresTheCallerAfterAFailure() {
        assertThatThrownBy(() -> system.run(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertCrmUser();
    }

    @Test
    void restoresTheCallerAfterNestedWork() {
        system.run(() -> {
            system.run(() -> {});
            assertThat(caller.may(Right.AUDIT)).isTrue();
        });

        assertCrmUser();
    }

    private void assertCrmUser() {
        assertThat(caller.id()).isEqualTo(7);
        assertThat(caller.name()).isEqualTo("Grace Hopper");
        assertThat(caller.address()).isEqualTo("192.0.2.7");
        assertThat(caller.rights()).containsExactly(Right.CONTACTS);
    }
}
