package org.vestibule.portal.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.audit.AuditEventType;
import org.vestibule.portal.Portal;
import org.vestibule.portal.creation.CreatePortal;
import org.vestibule.portal.creation.PortalFurnishing;
import org.vestibule.portal.transfer.ImportProblem.Reason;
import org.vestibule.portal.transfer.PortalPart.Arriving;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/**
 * Makes a portal of a file. The whole file is read and checked before anything is written, outside of any transaction; then all
 * of the portal is made in one.
 */
@ApplicationScoped
@Requires(Right.PORTAL_SETTINGS)
public class ImportPortal {

    /** The largest file that is taken, in bytes. */
    public static final long MAX_FILE_BYTES = PortalFile.MAX_BYTES;

    private static final Set<String> SECTIONS =
            Stream.of(PortalPart.Section.values()).map(PortalPart.Section::word).collect(Collectors.toSet());

    private final PortalParts parts;
    private final CreatePortal createPortal;

    @Inject
    ImportPortal(PortalParts parts, CreatePortal createPortal) {
        this.parts = parts;
        this.createPortal = createPortal;
    }

    /** The name and the address are the request's; all else is as the file has it. */
    public ImportPortalOutcome importFile(ImportPortalRequest request) {
        var problems = new ImportProblems();
        Optional<PortalFile> opened = PortalFile.open(request.file(), problems);
        if (opened.isEmpty()) {
            return new ImportPortalOutcome.BadFile(problems.all());
        }
        try (PortalFile file = opened.get()) {
            List<Arriving> arriving = read(file, problems);
            return problems.none()
                    ? new ImportPortalOutcome.Read(createPortal.createWith(request.creation(), new FromFile(arriving)))
                    : new ImportPortalOutcome.BadFile(problems.all());
        }
    }

    private List<Arriving> read(PortalFile file, ImportProblems problems) {
        Optional<Manifest> manifest = Manifest.in(file, problems);
        Optional<JsonObject> content = manifest.flatMap(known -> FileJson.read(file, PortalFile.CONTENT, problems));
        List<Arriving> arriving = new ArrayList<>();
        content.ifPresent(json -> {
            json.keySet().stream()
                    .filter(word -> !SECTIONS.contains(word))
                    .forEach(word -> problems.add(Reason.UNKNOWN_ENTRY, word));
            var fields = new FileFields(json, "", problems);
            var records = new RecordNumbers();
            for (PortalPart part : parts.all()) {
                arriving.add(part.read(new PortalSection(fields, part.section(), manifest.get(), file, records)));
            }
        });
        return arriving;
    }

    /** What the file holds is all that the portal begins with. */
    private record FromFile(List<Arriving> parts) implements PortalFurnishing {

        @Override
        public AuditEventType event() {
            return AuditEventType.PORTAL__IMPORTED;
        }

        @Override
        public void furnish(Portal portal) {
            var numbers = new RecordNumbers();
            parts.forEach(part -> part.addTo(portal, numbers));
        }
    }
}
