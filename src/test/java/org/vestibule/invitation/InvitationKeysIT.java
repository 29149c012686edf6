package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRequest;
import org.vestibule.invitation.query.InvitationFilter;
import org.vestibule.invitation.query.InvitationOrder;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.portal.Portal;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** The database keeps the search and sort keys of invitations equal to the data from which they are made. */
@InServer
@BothDatabases
class InvitationKeysIT {

    @Inject
    Scene scene;

    @Inject
    As as;

    @Inject
    InvitationQueryService records;

    @Test
    void followARenamedContact() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Hedy", "Zuckmayer");
        scene.invited(contact, portal);
        scene.invited(scene.contact("Ida", "Meyer"), portal);
        scene.commit(() -> {
            Contact now = scene.stored(contact);
            now.change(
                    ContactRequest.of(now.details())
                            .with(ContactField.LAST_NAME, "Abel")
                            .details(),
                    "Tess Tester",
                    Instant.now());
        });

        assertThat(names(portal, "zuckmayer")).isEmpty();
        assertThat(names(portal, "abel")).containsExactly("Hedy Abel");
        assertThat(names(portal, null)).containsExactly("Hedy Abel", "Ida Meyer");
    }

    private List<String> names(Portal portal, String text) {
        var filter = new InvitationFilter(text, null, portal.id());
        return as
                .system(() -> records.page(filter, InvitationOrder.CONTACT, false, null, records.count(filter)))
                .items()
                .stream()
                .map(InvitationSummary::contactName)
                .toList();
    }
}
