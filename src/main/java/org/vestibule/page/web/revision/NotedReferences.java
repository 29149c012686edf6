package org.vestibule.page.web.revision;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.vestibule.widget.Image;
import org.vestibule.widget.PageLink;
import org.vestibule.widget.References;
import org.vestibule.widget.RoleName;

/** Records which references were looked up, and returns nothing. */
final class NotedReferences implements References {

    private final Set<Long> pageIds = new HashSet<>();
    private boolean any;

    @Override
    public Optional<PageLink> page(long id) {
        any = true;
        pageIds.add(id);
        return Optional.empty();
    }

    @Override
    public Optional<RoleName> role(long id) {
        any = true;
        return Optional.empty();
    }

    @Override
    public Optional<Image> image(long id) {
        any = true;
        return Optional.empty();
    }

    boolean any() {
        return any;
    }

    Set<Long> pageIds() {
        return pageIds;
    }
}
