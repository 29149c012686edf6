package org.vestibule.webhook;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.security.PortalScope;
import org.vestibule.shared.Stored;

/** An address that is told of certain events, of all portals or of certain ones. */
@Entity
@Table(name = "webhook")
public class Webhook extends Stored {

    /** For how long messages are signed with the former secret, too, after it was replaced. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    private String address;
    private String events;

    @Column(name = "all_portals")
    private boolean allPortals;

    /** The ids of the portals whose events it is told of, unless it is those of all portals. */
    @ElementCollection
    @CollectionTable(name = "webhook_portal", joinColumns = @JoinColumn(name = "webhook_id"))
    @Column(name = "portal_id")
    private Set<Long> portalIds = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private WebhookState state;

    private String secret;

    @Column(name = "former_secret")
    private String formerSecret;

    @Column(name = "former_secret_until")
    private Instant formerSecretUntil;

    @Column(name = "failing_since")
    private Instant failingSince;

    @Column(name = "resting_until")
    private Instant restingUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Webhook() {}

    /** @param storedSecret the secret as {@link WebhookSecretCipher} stores it */
    public Webhook(
            String address, Set<WebhookEventType> events, PortalScope portals, String storedSecret, Instant now) {
        change(address, events, portals);
        this.secret = storedSecret;
        this.state = WebhookState.ON;
        this.createdAt = now;
    }

    public void change(String newAddress, Set<WebhookEventType> newEvents, PortalScope portals) {
        address = newAddress;
        events = WebhookEventType.stored(newEvents);
        allPortals = portals.isAll();
        portalIds.clear();
        portalIds.addAll(portals.portalIds());
    }

    /** Replaces the secret; the former one stays valid for {@link #OVERLAP}, unless it is replaced again before. */
    public void rotate(String storedSecret, Instant now) {
        formerSecret = secret;
        formerSecretUntil = now.plus(OVERLAP);
        secret = storedSecret;
    }

    /** Switches it on, and forgets that it failed. */
    public void switchOn() {
        state = WebhookState.ON;
        failingSince = null;
        restingUntil = null;
    }

    public void switchOff() {
        state = WebhookState.OFF;
    }

    public String address() {
        return address;
    }

    /** The host that the address names. */
    public String host() {
        return URI.create(address).getHost();
    }

    public Set<WebhookEventType> events() {
        return WebhookEventType.read(events);
    }

    public PortalScope portals() {
        return allPortals ? PortalScope.ALL : PortalScope.of(portalIds);
    }

    public WebhookState state() {
        return state;
    }

    /** Whether events are told to it. */
    public boolean on() {
        return state == WebhookState.ON;
    }

    /** The secret as it is stored. */
    public String storedSecret() {
        return secret;
    }

    /** The former secret as it is stored; empty once it is no longer valid. */
    public Optional<String> formerSecret(Instant now) {
        return Optional.ofNullable(formerSecret).filter(former -> now.isBefore(formerSecretUntil));
    }

    /** Until when the former secret is valid; null if there is none. */
    public Instant formerSecretUntil() {
        return formerSecretUntil;
    }

    /** Since when nothing could be delivered; null if the last attempt succeeded. */
    public Instant failingSince() {
        return failingSince;
    }

    /** Whether it rests after a failure, so that one broken receiver doesn't take all turns. */
    public boolean resting(Instant now) {
        return restingUntil != null && restingUntil.isAfter(now);
    }

    /** An audit event about it. Its address may hold a secret, so only the host is named. */
    public AuditEvent event(AuditEventType type) {
        return AuditEvent.of(type).with("webhook", id()).with("host", host());
    }
}
