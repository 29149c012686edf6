/**
 * The REST API, version 1: the calls of programs, on the use cases that the screens call. What a call may do is decided
 * in {@code access}, what it is given is read in {@code body}, and refusals become problem documents in {@code problem}.
 */
package org.vestibule.api;
