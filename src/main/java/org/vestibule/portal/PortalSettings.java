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
import org.vestibule.text.SearchTerm;

/** The portals' records: who sees portals reads them, administrators change them. */
@ApplicationScoped
@Transactional
@Requires(Right.PORTALS)
public class PortalSettings {

    private final PortalRepository portals;
    private final PortalPages pages;
    private final PortalImages images;
    private final InvitePageCheck invitePage;
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
            Caller caller,
            Clock clock,
            AuditTrail auditTrail,
            Event<PortalClosedOrReopened> changed) {
        this.portals = portals;
        this.pages = pages;
        this.images = images;
        this.invitePage = invitePage;
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
        this.changed = changed;
    }

    public List<Portal> all() {
        return portals.all(caller.portals());
    }

    /** The portals whose name or key has all words of the text, by name; none for a text without words. */
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

    /** How many portal users may sign in to the portal while it is open; none for an unknown one. */
    public long users(long id) {
        return portals.byId(id, caller.portals()).map(portals::usersIn).orElse(0L);
    }

    /** Why the portal's invitations can't be accepted on its Invite Page; empty where they can. */
    public Optional<InvitePageReason> invitePageProblem(long id) {
        return portals.byId(id, caller.portals()).flatMap(invitePage::problem);
    }

    /** The invite pages of these portals, by the numbers of the pages. */
    public Map<Long, PortalPages.Choice> invitePages(Collection<Portal> of) {
        return pages.pages(
                of.stream().map(Portal::invitePageId).filter(Objects::nonNull).toList());
    }

    /** The portal's pages to choose from; none for an unknown portal. */
    public List<PortalPages.Choice> pages(long id) {
        return portals.byId(id, caller.portals()).map(pages::of).orElse(List.of());
    }

    /** The portal's images to choose from; none for an unknown portal. */
    public List<PortalImages.Choice> images(long id) {
        return portals.byId(id, caller.portals()).map(images::of).orElse(List.of());
    }

    private PortalSettingsRequest.Choices choices(Portal portal, PortalSettingsRequest entry) {
        return new PortalSettingsRequest.Choices(
                pages.of(portal).stream().map(PortalPages.Choice::id).collect(Collectors.toSet()),
                entry.number(PortalField.LOGO).filter(id -> images.has(portal, id)).stream()
                        .collect(Collectors.toSet()),
                portal.logo() != null);
    }

    /** Closes the portal to everybody, and ends the sessions of its users; empty for an unknown one. */
    @Requires(Right.PORTAL_SETTINGS)
    public Optional<Portal> close(long id) {
        return step(id, false, AuditEventType.PORTAL__CLOSED, portal -> portal.close(caller.name(), clock.instant()));
    }

    /** Opens a closed portal again, to users who sign in anew; empty for an unknown one. */
    @Requires(Right.PORTAL_SETTINGS)
    public Optional<Portal> reopen(long id) {
        return step(id, true, AuditEventType.PORTAL__REOPENED, portal -> portal.reopen(caller.name(), clock.instant()));
    }

    /** Does nothing, and tells of nothing, where somebody was quicker. */
    private Optional<Portal> step(long id, boolean whileClosed, AuditEventType happening, Consumer<Portal> step) {
        Optional<Portal> portal = portals.forChange(id, caller.portals());
        portal.filter(found -> found.closed() == whileClosed).ifPresent(found -> {
            step.accept(found);
            changed.fire(new PortalClosedOrReopened(found));
            auditTrail.tell(AuditEvent.of(happening).with("portal", found.key()));
        });
        return portal;
    }

    /** Takes over what was typed, unless the record isn't any more what the typist saw. */
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
