package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestibule.portal.Portal;
import org.vestibule.portal.transfer.FileFields;
import org.vestibule.portal.transfer.ImportProblem.Reason;
import org.vestibule.portal.transfer.PartFile;
import org.vestibule.portal.transfer.PortableNames;
import org.vestibule.portal.transfer.PortalPart;
import org.vestibule.portal.transfer.PortalSection;
import org.vestibule.portal.transfer.RecordKind;
import org.vestibule.portal.transfer.RecordNumbers;
import org.vestibule.security.Caller;

/** The images of a portal that aren't in the recycle bin, the oldest first, each with its file. */
@ApplicationScoped
class ImagesPart implements PortalPart {

    private static final int MAX = 1_000;
    private static final String FILE = "file";
    private static final String NAME = "name";
    private static final String ALTERNATIVE = "alternative";

    private final ImageRepository images;
    private final Caller caller;
    private final Clock clock;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    ImagesPart(ImageRepository images, Caller caller, Clock clock) {
        this.images = images;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Section section() {
        return Section.IMAGES;
    }

    @Override
    public JsonValue export(Portal portal, PortableNames names) {
        JsonArrayBuilder written = Json.createArrayBuilder();
        for (Object[] row : rows(portal)) {
            String file = file(row);
            names.add(RecordKind.IMAGE, (Long) row[0], file);
            written.add(Json.createObjectBuilder()
                    .add(FILE, file)
                    .add(NAME, (String) row[3])
                    .add(ALTERNATIVE, (String) row[4]));
        }
        return written.build();
    }

    @Override
    public List<PartFile> files(Portal portal) {
        return rows(portal).stream()
                .map(row -> new PartFile(file(row), (Integer) row[5], () -> images.content((Long) row[0])))
                .toList();
    }

    /** Columns, so that no file is read. */
    private List<Object[]> rows(Portal portal) {
        return entities.createQuery(
                        "select i.id, i.fingerprint, i.format, i.name, i.alternative, i.fileSize from SiteImage i"
                                + " where i.portal = :portal and i.deletedAt is null order by i.uploadedAt, i.id",
                        Object[].class)
                .setParameter("portal", portal)
                .getResultList();
    }

    private static String file(Object[] row) {
        return "images/" + row[1] + "." + ((ImageFormat) row[2]).extension();
    }

    private record ReadImage(String file, String name, String alternative) {}

    @Override
    public Arriving read(PortalSection section) {
        List<ReadImage> read = new ArrayList<>();
        for (FileFields fields : section.list(MAX)) {
            String file = fields.text(FILE);
            section.declare(RecordKind.IMAGE, file, fields, FILE);
            String alternative = fields.text(ALTERNATIVE).strip();
            if (alternative.length() > ImageLibrary.MAX_ALTERNATIVE_LENGTH) {
                fields.wrong(ALTERNATIVE);
            }
            String name = fields.text(NAME);
            section.entry(file, ImageLibrary.MAX_FILE_BYTES)
                    .filter(content -> ImageFile.of(name, content).isEmpty())
                    .ifPresent(content -> fields.tell(Reason.NO_IMAGE, FILE));
            read.add(new ReadImage(file, name, alternative));
        }
        return (portal, numbers) -> add(read, section, portal, numbers);
    }

    private void add(List<ReadImage> read, PortalSection section, Portal portal, RecordNumbers numbers) {
        Map<String, Long> byFingerprint = new HashMap<>();
        for (ReadImage each : read) {
            // Read anew, so that no more than one is in memory.
            ImageFile file = Optional.of(section.again(each.file()))
                    .flatMap(content -> ImageFile.of(each.name(), content))
                    .orElseThrow();
            long number = byFingerprint.computeIfAbsent(file.fingerprint(), print -> add(file, each, portal));
            numbers.add(RecordKind.IMAGE, each.file(), number);
        }
    }

    private Long add(ImageFile file, ReadImage read, Portal portal) {
        var image = new SiteImage(portal, file, read.alternative(), caller.name(), clock.instant());
        // Thumbnails take long: they are made by themselves, later.
        image.prepare(new Thumbnail.Outcome(false, Optional.empty()));
        entities.persist(image);
        entities.flush();
        entities.detach(image);
        return image.id();
    }
}
