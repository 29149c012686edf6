package org.vestibule.designer.web.images;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.vestibule.page.image.ImageSearch;
import org.vestibule.page.image.LibraryImage;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.Total;

/** The images of a portal to choose from, or the confirmation before an image is deleted. */
@Named
@RequestScoped
public class ImageChoice {

    private ImageSearch search = ImageSearch.ALL;
    private ListSlice<LibraryImage> images = new ListSlice<>(List.of(), 0, Total.NONE, null, null);
    private long chosen;
    private LibraryImage image;
    private String done = "";
    private String thumbnails = "";
    private List<ImageUseLine> uses = List.of();

    /** @param folder the address of thumbnails, up to the image's id */
    void offer(ImageSearch searched, ListSlice<LibraryImage> found, String folder) {
        thumbnails = folder;
        search = searched;
        images = found;
    }

    /** Marks an image that was just uploaded. */
    void choose(LibraryImage uploaded) {
        chosen = uploaded.id();
    }

    /** Shows what was done to an image: {@code delete}, {@code restore} or {@code erase}. */
    void tell(LibraryImage changed, String command) {
        image = changed;
        done = command;
    }

    void askAbout(LibraryImage asked, List<ImageUseLine> usedBy) {
        image = asked;
        uses = usedBy;
    }

    public List<LibraryImage> getImages() {
        return images.items();
    }

    public String getThumbnails() {
        return thumbnails;
    }

    public long getTotal() {
        return images.total().number();
    }

    /** The cursor of the next page; null if there is none. */
    public String getNext() {
        return images.hasNext() ? images.next().text() : null;
    }

    public boolean isBin() {
        return search.deleted();
    }

    /** Whether the images are filtered by name. */
    public boolean isSearched() {
        return search.name() != null && !search.name().isBlank();
    }

    public long getChosen() {
        return chosen;
    }

    /** The image to confirm, or that was changed; null if there is none. */
    public LibraryImage getImage() {
        return image;
    }

    public String getDone() {
        return done;
    }

    public List<ImageUseLine> getUses() {
        return uses;
    }
}
