package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalImages;

/** The images of the library, as a portal's record sees them. */
@ApplicationScoped
class StoredPortalImages implements PortalImages {

    private final Images images;

    @Inject
    StoredPortalImages(Images images) {
        this.images = images;
    }

    @Override
    public List<Choice> of(Portal portal) {
        return images.of(portal).stream()
                .map(image -> new Choice(image.id(), image.name()))
                .toList();
    }

    @Override
    public Optional<String> address(Portal portal, long imageId) {
        return images.byId(portal, imageId).map(LibraryImage::address);
    }
}
