package org.vestibule.widget.internal.kind;

import java.util.List;
import java.util.Optional;
import org.vestibule.widget.Choices;
import org.vestibule.widget.Image;
import org.vestibule.widget.PageLink;
import org.vestibule.widget.RoleName;

/** The choices of a portal with a single page, role and image. */
final class SmallPortal implements Choices {

    static final long PAGE = 7;
    static final long ROLE = 8;
    static final long IMAGE = 9;

    static final Image HARBOUR = new Image("/images/harbour/9-0.png", "The harbour", 30, 20);

    private static final PageChoice PARTNERS = new PageChoice(PAGE, "Partners", "/partners", false);

    @Override
    public Optional<PageLink> page(long id) {
        return chosenPage(id).map(page -> new PageLink("/site/harbour" + page.path()));
    }

    @Override
    public Optional<RoleName> role(long id) {
        return id == ROLE ? Optional.of(new RoleName("partner")) : Optional.empty();
    }

    @Override
    public Optional<Image> image(long id) {
        return id == IMAGE ? Optional.of(HARBOUR) : Optional.empty();
    }

    @Override
    public Optional<PageChoice> chosenPage(long id) {
        return id == PAGE ? Optional.of(PARTNERS) : Optional.empty();
    }

    @Override
    public Optional<PageChoice> pageNamed(String typed) {
        return typed.equals(PARTNERS.path()) ? Optional.of(PARTNERS) : Optional.empty();
    }

    @Override
    public List<RoleChoice> roles() {
        return List.of(new RoleChoice(ROLE, "Partner"));
    }
}
