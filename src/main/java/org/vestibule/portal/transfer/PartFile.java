package org.vestibule.portal.transfer;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file that belongs to a part of a portal, read when it is its turn.
 *
 * @param name its place in the portal's file
 * @param size in bytes
 * @param content is empty where the file isn't there any more
 */
public record PartFile(String name, long size, Supplier<Optional<byte[]>> content) {}
