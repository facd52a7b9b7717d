package org.toraga.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey through the running desk in Chromium. It gets a {@link Browser} as parameter, and fails in the end if a page
 * wrote an error to the console or asked another server for anything. Without Chromium it is skipped; in CI it fails.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(BrowserExtension.class)
@interface InBrowser {}
