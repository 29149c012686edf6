package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.portal.Portal;
import org.vestibule.testing.As;

/** Puts an image into a portal's library, for tests that show one. */
@ApplicationScoped
public class SomeImage {

    @Inject
    private As as;

    @Inject
    private ImageLibrary library;

    /** The id of an image of 30 by 20 pixels. */
    public long in(Portal portal) {
        return as.system(() -> {
            var upload = library.upload(portal, "quay.png", ImageFileTest.drawn("png", 30, 20), "");
            return ((ImageUpload.Kept) upload).image().id();
        });
    }
}
