package org.vestibule.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailSendersTest {

    private static MailSenders senders(String allowed) {
        return new MailVariables(new Variables(
                        name -> Optional.ofNullable("VESTIBULE_MAIL_FROM_ALLOWED".equals(name) ? allowed : null)))
                .senders("crm@example.net");
    }

    @Test
    void allowsTheListedAddressesAndAllOfTheListedDomains() {
        MailSenders senders = senders("desk@example.com, @Straße.example example.org");

        assertThat(senders.allows("crm@example.net")).isTrue();
        assertThat(senders.allows("Desk@EXAMPLE.com")).isTrue();
        assertThat(senders.allows("anybody@example.org")).isTrue();
        assertThat(senders.allows("anybody@xn--strae-oqa.example")).isTrue();
        assertThat(senders.allows("anybody@mail.example.org")).isFalse();
        assertThat(senders.allows("eve@example.net")).isFalse();
        assertThat(senders.allows(null)).isFalse();
        assertThat(senders.choices()).containsExactly("desk@example.com", "@example.org", "@straße.example");
    }

    @Test
    void allowsOnlyTheInstallationsAddressIfNothingIsListed() {
        assertThat(senders(null).hasChoice()).isFalse();
        assertThat(senders(null).allows("crm@example.net")).isTrue();
        assertThat(senders(null).allows("desk@example.net")).isFalse();
    }
}
