package org.vestibule.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.ContactRepository;
import org.vestibule.settings.Settings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;

/** What is kept about a contact comes as a whole file. */
@InServer
class ContactDataServletIT {

    @Inject
    ContactRepository contacts;

    @Inject
    Settings settings;

    @Test
    void isAWholeFileWhateverLettersAreInIt() {
        var details =
                new ContactDetails("Zoë", "Nuñez Þórsdóttir 山田", Optional.empty(), null, null, null, Optional.empty());
        var contact = new Contact(details, "Tess Tester", Instant.now());
        contacts.add(contact);
        var requests = new StaffRequests(settings.httpPort());
        requests.signIn("admin", "vestibule-demo");

        String file =
                requests.submit("/crm/contacts/" + contact.id() + "/export").body();

        assertThat(file).contains("Nuñez Þórsdóttir 山田").endsWith("}");
    }
}
