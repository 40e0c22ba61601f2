import org.disclosurelint.maven.QuietGit
import org.eclipse.jgit.api.Git

// The pack as it was: on another branch of the repository, committed and then changed.
QuietGit.'in'() // nobody's own git configuration is read or written
def rule = new File(basedir, 'house/promise-of-growth.yaml')
def now = rule.text
rule.text = now.replace('severity: error', 'severity: note')
Git.init().setDirectory(basedir).call().withCloseable { git ->
    git.add().addFilepattern('house').call()
    git.commit().setMessage('The rules as they were').setAuthor('Ada Quill', 'ada.quill@larkspur.example')
            .setCommitter('Ada Quill', 'ada.quill@larkspur.example').setSign(false).call()
    git.branchCreate().setName('before-counsel-came').call()
}
rule.text = now
new File(basedir, 'house/hype.yaml').text = new File(basedir, 'failing/hype.yaml').text
        .replace('  - |\n    The mill is\n    a [[game changer]].\n', '').replace('  - A Revolutionary War fort.\n', '')
true
