package org.vestibule.page.kit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vestibule.page.PageAccess;
import org.vestibule.page.PageDescription;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageTitle;
import org.vestibule.page.content.ContentJson;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Zone;
import org.vestibule.portal.transfer.FileFields;
import org.vestibule.portal.transfer.ImportProblem.Reason;

/**
 * A page as a portal's file has it. Its content refers to records by their names.
 *
 * @param under the path of the page that it stands under; empty on the top level
 * @param roles the keys of the roles that may see it, where its access takes roles
 */
record PageInFile(PagePath path, Optional<String> under, List<String> roles, PageOutline outline) {

    static final String PATH = "path";
    static final String UNDER = "under";
    static final String ROLES = "roles";

    private static final String DRAFT = "draft";
    private static final String PUBLISHED = "published";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String LANGUAGE = "language";
    private static final String ACCESS = "access";
    private static final String IN_NAVIGATION = "inNavigation";
    private static final String TEMPLATE = "template";
    private static final String CONTENT = "content";

    private static final int MAX_PLACEMENTS = 1_000;
    private static final Pattern ZONE = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,60}");

    /** The page as JSON. A draft that is what was published isn't repeated. */
    JsonObject json() {
        JsonObjectBuilder page = Json.createObjectBuilder().add(PATH, path.text());
        under.ifPresent(parent -> page.add(UNDER, parent));
        outline.locale().ifPresent(locale -> page.add(LANGUAGE, locale.toLanguageTag()));
        page.add(ACCESS, outline.access().name().toLowerCase(Locale.ROOT));
        if (!roles.isEmpty()) {
            page.add(ROLES, Json.createArrayBuilder(roles));
        }
        page.add(IN_NAVIGATION, outline.inNavigation()).add(TEMPLATE, outline.template());
        outline.shown().ifPresent(shown -> page.add(PUBLISHED, json(shown)));
        if (!outline.shown().equals(Optional.of(outline.draft()))) {
            page.add(DRAFT, json(outline.draft()));
        }
        return page.build();
    }

    private static JsonObject json(PageOutline.State state) {
        return Json.createObjectBuilder()
                .add(TITLE, state.title().text())
                .add(DESCRIPTION, state.description().text())
                .add(CONTENT, ContentJson.object(state.content()))
                .build();
    }

    /** Reads a page; empty, and told, where it can't be one. */
    static Optional<PageInFile> read(FileFields fields) {
        Optional<PagePath> path = fields.text(PATH, text -> path(text, fields));
        Optional<PageAccess> access = fields.text(ACCESS, PageInFile::access);
        Optional<Locale> locale = fields.has(LANGUAGE) ? fields.text(LANGUAGE, PageInFile::locale) : Optional.empty();
        Optional<PageOutline.State> shown = fields.has(PUBLISHED) ? state(fields.object(PUBLISHED)) : Optional.empty();
        Optional<PageOutline.State> draft =
                fields.has(PUBLISHED) && !fields.has(DRAFT) ? shown : state(fields.object(DRAFT));
        List<String> roles = fields.texts(ROLES);
        boolean inNavigation = fields.flag(IN_NAVIGATION);
        boolean template = fields.flag(TEMPLATE);
        if (path.isEmpty() || access.isEmpty() || draft.isEmpty()) {
            return Optional.empty();
        }
        var outline = new PageOutline(draft.get(), shown, access.get(), List.of(), locale, inNavigation, template);
        Optional<String> under = fields.has(UNDER) ? Optional.of(fields.text(UNDER)) : Optional.empty();
        return Optional.of(new PageInFile(path.get(), under, roles, outline));
    }

    private static Optional<PagePath> path(String text, FileFields fields) {
        // The home page has the empty path, which has to be said.
        return PagePath.parse(text).filter(path -> path.text().equals(text) && fields.has(PATH));
    }

    private static Optional<PageAccess> access(String text) {
        return Stream.of(PageAccess.values())
                .filter(access -> access.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private static Optional<Locale> locale(String text) {
        Locale locale = Locale.forLanguageTag(text);
        return Optional.of(locale)
                .filter(found -> found.toLanguageTag().equals(text) && text.length() <= 10)
                .filter(found -> Arrays.asList(Locale.getISOLanguages()).contains(found.getLanguage()));
    }

    private static Optional<PageOutline.State> state(FileFields fields) {
        Optional<PageTitle> title = fields.text(TITLE, PageTitle::parse);
        Optional<PageDescription> description = fields.text(DESCRIPTION, PageDescription::parse);
        Optional<PageContent> content = content(fields);
        return title.isPresent() && description.isPresent() && content.isPresent()
                ? Optional.of(new PageOutline.State(title.get(), description.get(), content.get()))
                : Optional.empty();
    }

    private static Optional<PageContent> content(FileFields fields) {
        try {
            PageContent content = ContentJson.content(fields.object(CONTENT).json());
            List<String> ids = content.placements().map(Placement::id).toList();
            if (ids.size() > MAX_PLACEMENTS) {
                fields.tell(Reason.TOO_MANY, CONTENT);
            } else if (new HashSet<>(ids).size() < ids.size()) {
                fields.tell(Reason.TWICE, CONTENT);
            } else if (!hasZones(content)) {
                fields.wrong(CONTENT);
            } else {
                return Optional.of(content);
            }
        } catch (RuntimeException e) {
            // Something in it is missing, or isn't what it has to be: the reader of what is stored has no use for
            // which.
            fields.wrong(CONTENT);
        }
        return Optional.empty();
    }

    private static boolean hasZones(PageContent content) {
        List<String> zones = content.zones().stream().map(Zone::name).toList();
        return zones.stream().allMatch(zone -> ZONE.matcher(zone).matches())
                && zones.containsAll(content.layout().zones());
    }
}
