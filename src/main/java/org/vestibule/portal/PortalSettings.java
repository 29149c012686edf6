package org.vestibule.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.settings.MailSenders;
import org.vestibule.settings.Settings;
import org.vestibule.text.SearchTerm;

/** Reads and changes the portals' records: everyone with access to portals reads them, administrators change them. */
@ApplicationScoped
@Transactional
@Requires(Right.PORTALS)
public class PortalSettings {

    private final PortalRepository portals;
    private final PortalPages pages;
    private final PortalImages images;
    private final InvitePageCheck invitePage;
    private final MailSenders senders;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail auditTrail;
    private final Event<PortalClosedOrReopened> changed;

    @Inject
    public PortalSettings(
            PortalRepository portals,
            PortalPages pages,
            PortalImages images,
            InvitePageCheck invitePage,
            Settings settings,
            Caller caller,
            Clock clock,
            AuditTrail auditTrail,
            Event<PortalClosedOrReopened> changed) {
        this.portals = portals;
        this.pages = pages;
        this.images = images;
        this.invitePage = invitePage;
        this.senders = settings.senders();
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
        this.changed = changed;
    }

    public List<Portal> all() {
        return portals.all(caller.portals());
    }

    /** The portals whose name or key contains all words of the text, sorted by name; empty for a text without words. */
    public List<Portal> named(String text) {
        List<SearchTerm> words = SearchTerm.of(text);
        return words.isEmpty()
                ? List.of()
                : all().stream()
                        .filter(portal ->
                                words.stream().allMatch(word -> word.isIn(portal.name()) || word.isIn(portal.key())))
                        .toList();
    }

    public Optional<Portal> open(long id) {
        return portals.byId(id, caller.portals());
    }

    public Optional<Portal> withKey(String key) {
        return portals.byKey(key, caller.portals());
    }

    /** How many portal users may sign in to the portal when it is open; 0 for an unknown portal. */
    public long users(long id) {
        return portals.byId(id, caller.portals()).map(portals::usersIn).orElse(0L);
    }

    /** The reason why the portal's invitations can't be accepted on its invite page; empty if they can. */
    public Optional<InvitePageReason> invitePageProblem(long id) {
        return portals.byId(id, caller.portals()).flatMap(invitePage::problem);
    }

    /** The invite pages of these portals, by page id. */
    public Map<Long, PortalPages.Choice> invitePages(Collection<Portal> of) {
        return pages.pages(
                of.stream().map(Portal::invitePageId).filter(Objects::nonNull).toList());
    }

    /** The portal's pages to choose from; empty for an unknown portal. */
    public List<PortalPages.Choice> pages(long id) {
        return portals.byId(id, caller.portals()).map(pages::of).orElse(List.of());
    }

    /** The portal's images to choose from; empty for an unknown portal. */
    public List<PortalImages.Choice> images(long id) {
        return portals.byId(id, caller.portals()).map(images::of).orElse(List.of());
    }

    private PortalSettingsRequest.Choices choices(Portal portal, PortalSettingsRequest entry) {
        return new PortalSettingsRequest.Choices(
                pages.of(portal).stream().map(PortalPages.Choice::id).collect(Collectors.toSet()),
                entry.number(PortalField.LOGO).filter(id -> images.has(portal, id)).stream()
                        .collect(Collectors.toSet()),
                portal.logo() != null,
                address -> senders.allows(address) || isPresentSender(portal, address));
    }

    /** Whether it is already chosen: keeping it doesn't hinder other changes when the operator no longer allows it. */
    private static boolean isPresentSender(Portal portal, String address) {
        return address.equals(portal.sender().address());
    }

    /** Closes the portal to everybody and ends the sessions of its users; empty for an unknown portal. */
    @Requires(Right.PORTAL_SETTINGS)
    public Optional<Portal> close(long id) {
        return step(id, false, AuditEventType.PORTAL__CLOSED, portal -> portal.close(caller.name(), clock.instant()));
    }

    /** Reopens a closed portal; its users have to sign in again. Empty for an unknown portal. */
    @Requires(Right.PORTAL_SETTINGS)
    public Optional<Portal> reopen(long id) {
        return step(id, true, AuditEventType.PORTAL__REOPENED, portal -> portal.reopen(caller.name(), clock.instant()));
    }

    /** Changes nothing and records no event if somebody else was faster. */
    private Optional<Portal> step(long id, boolean whileClosed, AuditEventType type, Consumer<Portal> step) {
        Optional<Portal> portal = portals.forChange(id, caller.portals());
        portal.filter(found -> found.closed() == whileClosed).ifPresent(found -> {
            step.accept(found);
            changed.fire(new PortalClosedOrReopened(found));
            auditTrail.tell(AuditEvent.of(type).with("portal", found.key()));
        });
        return portal;
    }

    /** Stores the request, unless the record has changed since the user read it. */
    @Requires(Right.PORTAL_SETTINGS)
    public ChangePortalOutcome change(long id, long seenVersion, PortalSettingsRequest entry) {
        Optional<Portal> found = portals.forChange(id, caller.portals());
        if (found.isEmpty()) {
            return new ChangePortalOutcome.Unknown();
        }
        Portal portal = found.get();
        if (portal.version() != seenVersion) {
            return new ChangePortalOutcome.ChangedByColleague(portal);
        }
        List<PortalSettingsViolation> violations = entry.violations(choices(portal, entry));
        if (!violations.isEmpty()) {
            return new ChangePortalOutcome.Invalid(violations);
        }
        portal.change(entry, caller.name(), clock.instant());
        auditTrail.tell(AuditEvent.of(AuditEventType.PORTAL__CHANGED).with("portal", portal.key()));
        return new ChangePortalOutcome.Changed(portal);
    }
}
