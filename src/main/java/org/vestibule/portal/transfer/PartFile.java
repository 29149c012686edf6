package org.vestibule.portal.transfer;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file that belongs to a part of a portal; its content is read only when needed.
 *
 * @param name its place in the portal's file
 * @param size in bytes
 * @param content empty if the file no longer exists
 */
public record PartFile(String name, long size, Supplier<Optional<byte[]>> content) {}
