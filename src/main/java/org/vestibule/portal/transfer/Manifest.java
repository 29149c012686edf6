package org.vestibule.portal.transfer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestibule.portal.Portal;
import org.vestibule.portal.transfer.ImportProblem.Reason;

/**
 * The header of a portal's file, in an entry of its own so that every version can read it.
 *
 * @param name the portal's name in the source installation
 * @param address its key in addresses
 * @param outside its external base address there: the part before {@code /site}
 */
public record Manifest(String name, String address, String outside) {

    private static final String FORMAT = "vestibule-portal";

    /** To be increased when files are written that this version couldn't read. */
    private static final int VERSION = 1;

    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]{2,40}");
    private static final Pattern OUTSIDE = Pattern.compile("https?://[^\\s\"<>]{1,500}");

    static JsonObject of(Portal portal, String outside) {
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("version", VERSION)
                .add("name", portal.name())
                .add("address", portal.key())
                .add("outside", outside)
                .build();
    }

    /** The manifest; if it is invalid or of a newer format, reports it and returns empty. */
    static Optional<Manifest> in(PortalFile file, ImportProblems problems) {
        return FileJson.read(file, PortalFile.MANIFEST, problems)
                .flatMap(json -> in(new FileFields(json, "", problems), problems));
    }

    private static Optional<Manifest> in(FileFields fields, ImportProblems problems) {
        int version = fields.number("version");
        var manifest = new Manifest(fields.text("name"), fields.text("address"), fields.text("outside"));
        if (!fields.text("format").equals(FORMAT) || version < 1) {
            problems.add(Reason.NO_PORTAL_FILE, "");
        } else if (version > VERSION) {
            problems.add(Reason.NEWER_FORMAT, String.valueOf(version));
        } else if (!ADDRESS.matcher(manifest.address()).matches()) {
            fields.wrong("address");
        } else if (!OUTSIDE.matcher(manifest.outside()).matches()) {
            fields.wrong("outside");
        }
        return problems.none() ? Optional.of(manifest) : Optional.empty();
    }
}
