package org.vestibule.page.image;

/** The outcome of uploading an image. */
public sealed interface ImageUpload {

    /** The image is in the library; if the library had the same file already, it is that image. */
    record Kept(LibraryImage image) implements ImageUpload {}

    record TooLarge(int most) implements ImageUpload {}

    /** The file is no image, or its format isn't supported. */
    record NotAnImage() implements ImageUpload {}
}
