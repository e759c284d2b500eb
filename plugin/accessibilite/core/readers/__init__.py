"""Readers: one module a family of files, each giving plain records."""
