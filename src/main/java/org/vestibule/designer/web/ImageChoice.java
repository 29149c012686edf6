package org.vestibule.designer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.vestibule.page.image.LibraryImage;

/** The images of a portal to choose from. */
@Named
@RequestScoped
public class ImageChoice {

    private List<LibraryImage> images = List.of();
    private long chosen;

    void offer(List<LibraryImage> offered) {
        images = offered;
    }

    /** Has an image marked, because it was just uploaded. */
    void choose(LibraryImage image) {
        chosen = image.id();
    }

    public List<LibraryImage> getImages() {
        return images;
    }

    public long getChosen() {
        return chosen;
    }
}
