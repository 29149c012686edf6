package org.vestibule.page.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestibule.page.Page;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.editing.DraftValidator;
import org.vestibule.page.tree.PageTree;
import org.vestibule.page.tree.PageTreeRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.transfer.FileFields;
import org.vestibule.portal.transfer.Manifest;
import org.vestibule.portal.transfer.PortableNames;
import org.vestibule.portal.transfer.PortalPart;
import org.vestibule.portal.transfer.PortalSection;
import org.vestibule.portal.transfer.RecordKind;
import org.vestibule.portal.transfer.RecordNumbers;
import org.vestibule.security.Caller;
import org.vestibule.shared.ReadableText;

/**
 * The pages of a portal: their drafts and what is published of them, at their places in the tree, without their history and
 * without those in the recycle bin. Each comes after the page that it stands under.
 */
@ApplicationScoped
class PagesPart implements PortalPart {

    private static final int MAX = 1_000;

    private final PageRepository pages;
    private final PageTreeRepository places;
    private final PortalRepository portals;
    private final PortalAddress addresses;
    private final DraftValidator validator;
    private final Caller caller;
    private final Clock clock;

    @Inject
    PagesPart(
            PageRepository pages,
            PageTreeRepository places,
            PortalRepository portals,
            PortalAddress addresses,
            DraftValidator validator,
            Caller caller,
            Clock clock) {
        this.pages = pages;
        this.places = places;
        this.portals = portals;
        this.addresses = addresses;
        this.validator = validator;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Section section() {
        return Section.PAGES;
    }

    @Override
    public JsonValue export(Portal portal, PortableNames names) {
        List<Page> all = pages.of(portal);
        all.forEach(page -> names.add(RecordKind.PAGE, page.id(), page.path()));
        PageTree tree = places.of(portal);
        ReferenceWalk references = PortableReferences.named(names);
        JsonArrayBuilder written = Json.createArrayBuilder();
        for (Page page : all) {
            List<String> roles = page.roleIds().stream()
                    .flatMap(role -> names.of(RecordKind.ROLE, role).stream())
                    .sorted()
                    .toList();
            written.add(new PageInFile(
                            new PagePath(page.path()),
                            tree.parentOf(page.id()).flatMap(parent -> names.of(RecordKind.PAGE, parent)),
                            roles,
                            PageOutline.of(page).led(List.of(), references::in))
                    .json());
        }
        return written.build();
    }

    @Override
    public Arriving read(PortalSection section) {
        Map<PageInFile, FileFields> read = new LinkedHashMap<>();
        for (FileFields fields : section.list(MAX)) {
            PageInFile.read(fields).ifPresent(page -> {
                check(page, section, fields);
                read.put(page, fields);
            });
        }
        // Once all are known, as they refer to each other.
        read.forEach(
                (page, fields) -> PortableReferences.unknownIn(page.outline().contents(), section.records())
                        .forEach(fields::lacks));
        List<PageInFile> arriving = List.copyOf(read.keySet());
        return (portal, numbers) -> add(arriving, section.manifest(), portal, numbers);
    }

    private static void check(PageInFile page, PortalSection section, FileFields fields) {
        page.under().ifPresent(parent -> section.knows(RecordKind.PAGE, parent, fields, PageInFile.UNDER));
        page.roles().forEach(role -> section.knows(RecordKind.ROLE, role, fields, PageInFile.ROLES));
        section.declare(RecordKind.PAGE, page.path().text(), fields, PageInFile.PATH);
    }

    private void add(List<PageInFile> arriving, Manifest manifest, Portal portal, RecordNumbers numbers) {
        Map<PageInFile, Page> added = new LinkedHashMap<>();
        for (PageInFile each : arriving) {
            var page = new Page(
                    portal, each.outline().draft().title().text(), each.path(), Layout.ONE_COLUMN, clock.instant());
            pages.add(page);
            numbers.add(RecordKind.PAGE, each.path().text(), page.id());
            added.put(each, page);
        }
        ReferenceWalk references = references(manifest, portal, numbers);
        Map<String, PortalRole> roles =
                portals.rolesOf(portal).stream().collect(Collectors.toMap(PortalRole::key, role -> role));
        added.forEach((each, page) -> each.outline()
                // What must not reach visitors is removed as it is from what authors type.
                .led(each.roles().stream().map(roles::get).toList(), content -> validator.clean(references.in(content)))
                .fill(page, caller.name(), clock.instant()));
        places.store(portal, PageTree.of(places(arriving, numbers)));
    }

    private ReferenceWalk references(Manifest manifest, Portal portal, RecordNumbers numbers) {
        var moved = new MovedAddresses(
                manifest.outside(), PortalAddress.local(manifest.address()), addresses.base(portal), portal);
        return PortableReferences.numbered(numbers, text -> moved.in(ReadableText.of(text)), unknown -> {});
    }

    private static List<PageTree.Place> places(List<PageInFile> arriving, RecordNumbers numbers) {
        List<PageTree.Place> places = new ArrayList<>();
        for (PageInFile page : arriving) {
            Optional<Long> under = page.under().flatMap(parent -> numbers.of(RecordKind.PAGE, parent));
            places.add(new PageTree.Place(
                    numbers.of(RecordKind.PAGE, page.path().text()).orElseThrow(), under.orElse(null), places.size()));
        }
        return places;
    }
}
