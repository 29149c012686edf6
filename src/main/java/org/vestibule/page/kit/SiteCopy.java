package org.vestibule.page.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.vestibule.page.Page;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.image.ImageCopies;
import org.vestibule.page.tree.PageTree;
import org.vestibule.page.tree.PageTreeRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.creation.SiteCopier;
import org.vestibule.security.Caller;
import org.vestibule.shared.Stored;

/** Copies the pages of a portal, with their images and their tree, and links the copies to each other. */
@ApplicationScoped
class SiteCopy implements SiteCopier {

    private final PageRepository pages;
    private final PageTreeRepository places;
    private final ImageCopies images;
    private final PortalAddress addresses;
    private final Caller caller;
    private final Clock clock;

    @Inject
    SiteCopy(
            PageRepository pages,
            PageTreeRepository places,
            ImageCopies images,
            PortalAddress addresses,
            Caller caller,
            Clock clock) {
        this.pages = pages;
        this.places = places;
        this.images = images;
        this.addresses = addresses;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public void copy(Portal original, Portal portal, Map<Long, PortalRole> roles) {
        // Locked, so that nobody adds a page to the original meanwhile.
        pages.lock(original);
        Map<Long, Long> imageCopies = images.copy(original, portal);
        // All pages are created first, because they refer to each other.
        Map<Page, Page> copies = new LinkedHashMap<>();
        pages.of(original).forEach(page -> copies.put(page, begin(page, portal)));
        Map<Long, Long> numbers = copies.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().id(), each -> each.getValue().id()));
        var references =
                new CopiedReferences(original, portal, addresses.base(original), numbers, numbers(roles), imageCopies);
        copies.forEach((page, copy) -> fill(copy, page, references, roles));
        places.store(portal, PageTree.of(places(original, numbers)));
        portal.setEntryPages(
                numbers.get(original.invitePageId()),
                numbers.get(original.signInPageId()),
                numbers.get(original.recoveryPageId()));
        portal.showLogoImage(imageCopies.get(original.logoImageId()));
    }

    private Page begin(Page original, Portal portal) {
        var copy =
                new Page(portal, original.title(), new PagePath(original.path()), Layout.ONE_COLUMN, clock.instant());
        pages.add(copy);
        return copy;
    }

    private void fill(Page copy, Page original, CopiedReferences references, Map<Long, PortalRole> roles) {
        List<PortalRole> readers = original.roleIds().stream()
                .map(roles::get)
                .filter(Objects::nonNull)
                .toList();
        PageOutline.of(original).led(readers, references::in).fill(copy, caller.name(), clock.instant());
    }

    private List<PageTree.Place> places(Portal original, Map<Long, Long> numbers) {
        return places.of(original).places().stream()
                .map(place -> new PageTree.Place(
                        numbers.get(place.id()),
                        place.parent() == null ? null : numbers.get(place.parent()),
                        place.position()))
                .toList();
    }

    private static Map<Long, Long> numbers(Map<Long, ? extends Stored> copies) {
        return copies.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, copy -> copy.getValue()
                .id()));
    }
}
