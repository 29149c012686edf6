package org.vestibule.contact.importing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.ContactRepository;
import org.vestibule.job.run.JobScene;
import org.vestibule.security.PortalScope;
import org.vestibule.staff.StaffAccount;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.text.EmailAddress;
import org.vestibule.webhook.WebhookDelivery;
import org.vestibule.webhook.WebhookEventType;
import org.vestibule.webhook.WebhookSecret;
import org.vestibule.webhook.delivery.TestWebhooks;

/** Webhooks are told of the contacts that an import changes, and that undoing it removes. */
@InServer
@BothDatabases
class ImportWebhooksIT {

    @Inject
    ContactRepository contacts;

    @Inject
    ImportScene files;

    @Inject
    JobScene scene;

    @Inject
    TestWebhooks webhooks;

    private final String mark =
            "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private StaffAccount owner;
    private long webhook;

    @BeforeEach
    void listen() {
        owner = scene.owner();
        webhook = webhooks.webhook(
                "https://hooks.invalid/in",
                WebhookSecret.mint(),
                Set.of(WebhookEventType.CONTACT_CHANGED),
                PortalScope.ALL);
    }

    @AfterEach
    void remove() {
        webhooks.remove(webhook);
    }

    private EmailAddress email(String name) {
        return new EmailAddress(name + "-" + mark + "@example.org");
    }

    private long id(String name) {
        return contacts.sharing(email(name), 1).get(0).id();
    }

    private static String told(String change, long contact) {
        return "\"data\":{\"contact\":{\"id\":" + contact + "},\"change\":\"" + change + "\"}";
    }

    private List<String> payloads() {
        return webhooks.of(webhook).stream().map(WebhookDelivery::payload).toList();
    }

    @Test
    void areToldOfChangedAndRemovedContacts() throws Exception {
        var before =
                new ContactDetails("Other", mark, Optional.of(email("other")), null, null, "Quay", Optional.empty());
        contacts.add(new Contact(before, "Tess Tester", Instant.now()));
        long file = ((UploadOutcome.Stored) files.upload(
                        owner,
                        "First name,Last name,Email,Company\nNew,#,new-#@example.org,\nOther,#,other-#@example.org,Pier\n"
                                .replace("#", mark)))
                .importId();
        files.started(owner, files.checked(owner, file));
        long added = id("new");
        assertThat(payloads()).anyMatch(payload -> payload.contains(told("changed", id("other"))));

        files.undone(owner, file);

        assertThat(payloads()).anyMatch(payload -> payload.contains(told("removed", added)));
    }
}
