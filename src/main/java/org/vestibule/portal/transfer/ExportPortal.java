package org.vestibule.portal.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/**
 * Exports a portal to be moved to another installation: its settings, roles, images and pages, without personal data.
 */
@ApplicationScoped
@Transactional
@Requires(Right.PORTAL_SETTINGS)
public class ExportPortal {

    private final PortalRepository portals;
    private final PortalParts parts;
    private final PortalAddress addresses;
    private final AuditTrail auditTrail;

    @Inject
    ExportPortal(PortalRepository portals, PortalParts parts, PortalAddress addresses, AuditTrail auditTrail) {
        this.portals = portals;
        this.parts = parts;
        this.addresses = addresses;
        this.auditTrail = auditTrail;
    }

    /** Reads everything except the image files, which are read one at a time while the export is written. */
    public ExportPortalOutcome export(long portalId) {
        return portals.byId(portalId).map(this::export).orElseGet(ExportPortalOutcome.Unknown::new);
    }

    private ExportPortalOutcome export(Portal portal) {
        JsonObjectBuilder content = Json.createObjectBuilder();
        var names = new PortableNames();
        List<PartFile> files = new ArrayList<>();
        for (PortalPart part : parts.all()) {
            content.add(part.section().word(), part.export(portal, names));
            files.addAll(part.files(portal));
        }
        var export = new PortalExport(
                portal.key(),
                FileJson.write(Manifest.of(portal, addresses.base(portal))),
                FileJson.write(content.build()),
                List.copyOf(files));
        if (export.content().length > FileJson.MAX_BYTES || export.size() > PortalFile.MAX_BYTES) {
            return new ExportPortalOutcome.TooLarge(portal.name(), PortalFile.MAX_BYTES);
        }
        auditTrail.tell(AuditEvent.of(AuditEventType.PORTAL__EXPORTED).with("portal", portal.key()));
        return new ExportPortalOutcome.Ready(export);
    }
}
