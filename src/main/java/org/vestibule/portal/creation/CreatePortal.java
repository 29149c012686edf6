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

/** Makes a portal with what it begins with: all of it or, should that fail, nothing. */
@ApplicationScoped
@Transactional
@Requires(Right.PORTAL_SETTINGS)
public class CreatePortal {

    /** Which people recognise as no portal's in particular, and on which white text can be read. */
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

    /** Makes the portal once for each form. The database decides who of several gets an address; the others are told. */
    @Retried
    public CreatePortalOutcome create(CreatePortalRequest request) {
        List<CreatePortalViolation> violations = request.violations();
        if (!violations.isEmpty()) {
            return new CreatePortalOutcome.Invalid(violations);
        }
        Optional<Portal> holder = portals.holderOf(request.address());
        if (holder.isPresent()) {
            if (holder.get().deletion().isPresent()) {
                return new CreatePortalOutcome.AddressOfDeleted(request.address());
            }
            return holder.get().wasMadeBy(request.formKey())
                    ? new CreatePortalOutcome.Created(holder.get())
                    : new CreatePortalOutcome.AddressTaken(request.address());
        }
        Optional<Portal> original = Optional.ofNullable(request.originalId()).flatMap(portals::byId);
        if (request.originalId() != null && original.isEmpty()) {
            return new CreatePortalOutcome.NoSuchOriginal();
        }
        return new CreatePortalOutcome.Created(make(request, original));
    }

    private Portal make(CreatePortalRequest request, Optional<Portal> original) {
        var portal = new Portal(request.address(), request.name(), request.locale(), FIRST_COLOUR);
        portal.madeBy(request.formKey());
        portals.add(portal);
        original.ifPresentOrElse(other -> copy.furnish(portal, other), () -> starterKit.furnish(portal));
        auditTrail.tell(AuditEvent.of(AuditEventType.PORTAL__ADDED)
                .with("portal", portal.key())
                .with("original", original.map(Portal::key).orElse(null)));
        return portal;
    }

    /** An address that the name suggests and that is free, with a number where it has to be; "" where there is none. */
    public String suggestAddress(String name) {
        String wish = PortalKey.suggestion(SingleLineText.tidy(name));
        String address = wish;
        for (int number = 2; !wish.isEmpty() && portals.holderOf(address).isPresent(); number++) {
            if (number > MAX_NUMBER) {
                return "";
            }
            address = wish + "-" + number;
        }
        return address;
    }
}
