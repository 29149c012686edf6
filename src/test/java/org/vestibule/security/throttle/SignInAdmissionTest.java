package org.vestibule.security.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.vestibule.security.HashingOverloadedException;

class SignInAdmissionTest {

    private final SignInAdmission admission = new SignInAdmission(4);

    private String within(String network, Supplier<String> work) {
        return admission.call(network, work);
    }

    @Test
    void givesANetworkHalfOfThePermits() {
        assertThat(within(
                        "a",
                        () -> within("a", () -> {
                            assertThatThrownBy(() -> within("a", () -> "third"))
                                    .isInstanceOf(HashingOverloadedException.class);
                            return within("b", () -> "done");
                        })))
                .isEqualTo("done");
    }

    @Test
    void boundsThePermitsOfAllNetworks() {
        assertThat(within(
                        "a",
                        () -> within(
                                "b",
                                () -> within(
                                        "c",
                                        () -> within("d", () -> {
                                            assertThatThrownBy(() -> within("e", () -> "fifth"))
                                                    .isInstanceOf(HashingOverloadedException.class);
                                            return "done";
                                        })))))
                .isEqualTo("done");
    }

    @Test
    void reusesAReleasedPermit() {
        for (int number = 0; number < 10; number++) {
            assertThatThrownBy(() -> within("a", () -> {
                        throw new IllegalArgumentException("failed");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        assertThat(within("a", () -> "done")).isEqualTo("done");
    }
}
