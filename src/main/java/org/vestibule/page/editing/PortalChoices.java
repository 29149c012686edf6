package org.vestibule.page.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalRepository;
import org.vestibule.text.CaseFolding;
import org.vestibule.widget.Choices;
import org.vestibule.widget.Image;
import org.vestibule.widget.PageLink;
import org.vestibule.widget.References;
import org.vestibule.widget.RoleName;

/** Finds the values of a portal that authors can choose in the properties of widgets. */
@ApplicationScoped
@Transactional
public class PortalChoices {

    private final PageRepository pages;
    private final PortalRepository portals;
    private final PortalReferences references;
    private final PortalAddress addresses;

    @Inject
    public PortalChoices(
            PageRepository pages, PortalRepository portals, PortalReferences references, PortalAddress addresses) {
        this.pages = pages;
        this.portals = portals;
        this.references = references;
        this.addresses = addresses;
    }

    public Choices of(Portal portal) {
        return new OfPortal(portal, references.all(portal));
    }

    private final class OfPortal implements Choices {

        private final Portal portal;
        private final References known;

        OfPortal(Portal portal, References known) {
            this.portal = portal;
            this.known = known;
        }

        @Override
        public Optional<PageLink> page(long id) {
            return known.page(id);
        }

        @Override
        public Optional<RoleName> role(long id) {
            return known.role(id);
        }

        @Override
        public Optional<Image> image(long id) {
            return known.image(id);
        }

        @Override
        public Optional<PageChoice> chosenPage(long id) {
            return pages.byId(id)
                    .filter(page -> page.portal().id().equals(portal.id()))
                    .map(PortalChoices::choice);
        }

        @Override
        public Optional<PageChoice> pageNamed(String typed) {
            return PagePath.parse(path(typed.strip()))
                    .flatMap(path -> pages.at(portal, path))
                    .or(() -> titled(typed.strip()))
                    .map(PortalChoices::choice);
        }

        /** The path in an address of this portal; any other text is returned unchanged. */
        private String path(String typed) {
            String plain = typed.replaceFirst("[?#].*", "");
            for (String home : List.of(addresses.external(portal, ""), PortalAddress.local(portal, ""))) {
                if (plain.equals(home) || plain.startsWith(home + "/")) {
                    return plain.substring(home.length());
                }
            }
            return plain;
        }

        private Optional<Page> titled(String title) {
            List<Page> titled = pages.of(portal).stream()
                    .filter(page -> CaseFolding.same(page.title(), title))
                    .toList();
            return titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty();
        }

        @Override
        public List<RoleChoice> roles() {
            return portals.rolesOf(portal).stream()
                    .map(role -> new RoleChoice(role.id(), role.name()))
                    .toList();
        }
    }

    private static Choices.PageChoice choice(Page page) {
        return new Choices.PageChoice(
                page.id(), page.title(), "/" + page.path(), page.published().isPresent());
    }
}
