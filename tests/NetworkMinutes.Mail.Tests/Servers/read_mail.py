"""Reads messages with Python's own parser: a message a line in base64 in, what was read a line as JSON out."""
import base64
import email
import email.policy
import email.utils
import json
import sys
from email.header import decode_header, make_header


# Python 3.11's newer address parser keeps the fold between two encoded words (RFC 2047 6.2 does not); its older one is right.
def addresses(raw, name):
    pairs = email.utils.getaddresses(raw.get_all(name, []))
    return [[str(make_header(decode_header(display))), address] for display, address in pairs]


def text_of(part):
    return part.get_content().replace("\r\n", "\n") if part else None


def read(content):
    message = email.message_from_bytes(content, policy=email.policy.default)
    raw = email.message_from_bytes(content)
    attachments = [
        {
            "fileName": part.get_filename(),
            "content": base64.b64encode(part.get_payload(decode=True)).decode(),
        }
        for part in message.iter_attachments()
    ]
    parts = list(message.walk())
    defects = [str(d) for p in parts for d in p.defects] + [
        f"{name}: {d}" for p in parts for name, field in p.items() for d in field.defects
    ]
    return {
        "from": addresses(raw, "from"),
        "to": addresses(raw, "to"),
        "subject": str(message["subject"]),
        "messageId": str(message["message-id"]),
        "date": message["date"].datetime.isoformat(),
        "fields": [[name, str(field)] for name, field in message.items()],
        "text": text_of(message.get_body(("plain",))),
        "attachments": attachments,
        "defects": defects,
    }


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(read(base64.b64decode(line))), flush=True)
