package org.toraga.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.toraga.access.Paths;

/** Answers programs in JSON, or in CSV if they ask for it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@RestController
@RequestMapping(
        path = Paths.API,
        produces = {MediaType.APPLICATION_JSON_VALUE, CsvConverter.TEXT_CSV})
@interface ApiController {}
