package org.vestibule.portal.creation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.Retried;
import org.vestibule.shared.SingleLineText;

/** Creates a portal with its initial content, in a single transaction. */
@ApplicationScoped
@Transactional
@Requires(Right.PORTAL_SETTINGS)
public class CreatePortal {

    /** A neutral default that people don't associate with any portal, and on which white text is readable. */
    private static final String FIRST_COLOUR = "#1b4d7a";

    private static final int MAX_NUMBER = 99;

    private final PortalRepository portals;
    private final StarterKit starterKit;
    private final PortalCopy copy;
    private final AuditTrail auditTrail;

    @Inject
    CreatePortal(PortalRepository portals, StarterKit starterKit, PortalCopy copy, AuditTrail auditTrail) {
        this.portals = portals;
        this.starterKit = starterKit;
        this.copy = copy;
        this.auditTrail = auditTrail;
    }

    /**
     * Creates the portal, at most once for each form. If several requests want the same address at once, the database
     * lets one have it, and the others are refused.
     */
    @Retried
    public CreatePortalOutcome create(CreatePortalRequest request) {
        return refusal(request).orElseGet(() -> {
            Optional<Portal> original =
                    Optional.ofNullable(request.originalId()).flatMap(portals::byId);
            return request.originalId() != null && original.isEmpty()
                    ? new CreatePortalOutcome.NoSuchOriginal()
                    : new CreatePortalOutcome.Created(make(request, original));
        });
    }

    /** The same for a portal with other initial content; {@code originalId} of the request is ignored. */
    @Retried
    public CreatePortalOutcome createWith(CreatePortalRequest request, PortalFurnishing furnishing) {
        return refusal(request).orElseGet(() -> {
            Portal portal = add(request);
            furnishing.furnish(portal);
            auditTrail.tell(AuditEvent.of(furnishing.event()).with("portal", portal.key()));
            return new CreatePortalOutcome.Created(portal);
        });
    }

    /**
     * The result if the request creates no portal, for example because the same form already created it. Empty if it
     * can be created.
     */
    private Optional<CreatePortalOutcome> refusal(CreatePortalRequest request) {
        List<CreatePortalViolation> violations = request.violations();
        return violations.isEmpty()
                ? portals.holderOf(request.address()).map(holder -> taken(holder, request))
                : Optional.of(new CreatePortalOutcome.Invalid(violations));
    }

    private static CreatePortalOutcome taken(Portal holder, CreatePortalRequest request) {
        if (holder.deletion().isPresent()) {
            return new CreatePortalOutcome.AddressOfDeleted(request.address());
        }
        return holder.wasMadeBy(request.formKey())
                ? new CreatePortalOutcome.Created(holder)
                : new CreatePortalOutcome.AddressTaken(request.address());
    }

    private Portal make(CreatePortalRequest request, Optional<Portal> original) {
        Portal portal = add(request);
        original.ifPresentOrElse(other -> copy.furnish(portal, other), () -> starterKit.furnish(portal));
        auditTrail.tell(AuditEvent.of(AuditEventType.PORTAL__ADDED)
                .with("portal", portal.key())
                .with("original", original.map(Portal::key).orElse(null)));
        return portal;
    }

    private Portal add(CreatePortalRequest request) {
        var portal = new Portal(request.address(), request.name(), request.locale(), FIRST_COLOUR);
        portal.madeBy(request.formKey());
        portals.add(portal);
        return portal;
    }

    /**
     * A free address derived from the name, with a number appended if needed; "" if there is none.
     *
     * @param language the language of the name, which decides how letters are written without their marks
     */
    public String suggestAddress(String name, String language) {
        String suggestion = PortalKey.suggestion(SingleLineText.tidy(name), language);
        String address = suggestion;
        for (int number = 2; !suggestion.isEmpty() && portals.holderOf(address).isPresent(); number++) {
            if (number > MAX_NUMBER) {
                return "";
            }
            address = suggestion + "-" + number;
        }
        return address;
    }
}
