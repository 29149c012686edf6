package org.vestibule.security.tries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitTest {

    @Test
    void takesAnAddressOfTheOldKindWhole() {
        assertThat(Limit.network("192.0.2.7")).isNotEqualTo(Limit.network("192.0.2.8"));
    }

    @Test
    void takesTheHalfOfAnIpv6AddressThatItsHolderCannotChoose() {
        assertThat(Limit.network("2001:db8:1:2:aaaa::1"))
                .isEqualTo(Limit.network("2001:db8:1:2:bbbb:cccc:dddd:eeee"))
                .isNotEqualTo(Limit.network("2001:db8:1:3::1"));
    }

    @Test
    void takesAnIpv4AddressInIpv6ClothesForWhatItIs() {
        assertThat(Limit.network("::ffff:192.0.2.7")).isNotEqualTo(Limit.network("::ffff:192.0.2.8"));
    }

    @Test
    void countsWhatHasNoAddressAsOne() {
        assertThat(Limit.network(null)).isEqualTo(Limit.network(null));
    }

    @Test
    void keepsNeitherNameNorAddress() {
        var made = new SignInTry("staff", "ines", "192.0.2.7");

        assertThat(made.pair().keyHash()).matches("[0-9a-f]{64}");
        assertThat(made.toString()).doesNotContain("ines", "192.0.2.7");
        assertThat(Limit.of("ines", 1, Duration.ofHours(1)).toString()).doesNotContain("ines");
    }

    @Test
    void letsNoNameReadLikeAnotherKey() {
        assertThat(new SignInTry("staff", "a5:bcdef", "x").pair().keyHash())
                .isNotEqualTo(new SignInTry("staff", "a", "5:bcdefx").pair().keyHash());
        assertThat(new SignInTry("portal 1", "1a", "x").account())
                .isNotEqualTo(new SignInTry("portal 11", "a", "x").account());
    }
}
