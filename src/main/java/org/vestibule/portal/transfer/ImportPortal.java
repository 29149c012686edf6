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
 * Creates a portal from a file. The whole file is read and validated outside any transaction before anything is
 * written; then the portal is created in a single transaction.
 */
@ApplicationScoped
@Requires(Right.PORTAL_SETTINGS)
public class ImportPortal {

    /** The maximum file size, in bytes. */
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

    /** Imports the file; the name and address come from the request, everything else from the file. */
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

    /** The initial content is that of the file. */
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
