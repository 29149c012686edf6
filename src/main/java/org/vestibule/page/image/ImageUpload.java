package org.vestibule.page.image;

/** How uploading an image went. */
public sealed interface ImageUpload {

    /** It is in the library; where the very same file was before, it is that one. */
    record Kept(LibraryImage image) implements ImageUpload {}

    record TooLarge(int most) implements ImageUpload {}

    /** The file is no image, or of a format that portals don't show. */
    record NotAnImage() implements ImageUpload {}
}
