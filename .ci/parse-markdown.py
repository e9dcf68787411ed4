#!/usr/bin/env python3
"""Parses Markdown on standard input with markdown-it-py (CommonMark and GFM tables), independently of what wrote it.

Prints JSON: how often each kind of token occurs, the headings, the link targets, and all the text.
"""
import json
import sys
from collections import Counter

from markdown_it import MarkdownIt

sys.stdin.reconfigure(encoding="utf-8")
parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
kinds, headings, links, text = Counter(), [], [], []
tokens = parser.parse(sys.stdin.read())
for index, token in enumerate(tokens):
    kinds[token.type] += 1
    if token.type == "heading_open":
        headings.append(tokens[index + 1].content)
    for child in token.children or []:
        kinds[child.type] += 1
        if child.type == "link_open":
            links.append(child.attrs["href"])
        elif child.type == "text":
            text.append(child.content)
        elif child.type == "softbreak":
            text.append(" ")
    if token.type == "inline":
        text.append("\n")
json.dump({"kinds": kinds, "headings": headings, "links": links, "text": "".join(text)}, sys.stdout)
